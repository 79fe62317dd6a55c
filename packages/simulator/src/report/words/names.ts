import { isolated, onOneLine, type Phrase, phraseOf, phraseOfId, type Voice } from "@tierpolicy/engine/page";
import type { Named, ReportData } from "../report-data.js";

/** What the parts of the policy are called in the language of the page: by their titles, and where they have none, by their ids in words. */
export interface Names {
  readonly policy: Phrase;
  readonly service: (id: string) => Phrase;
  readonly segment: (id: string) => Phrase;
  readonly channel: (id: string) => Phrase;
  readonly fact: (id: string) => Phrase;
  readonly term: (service: string, id: string) => Phrase;
  /** The words for what may be a service, a segment or a channel, if there is one and only one that is called so. */
  readonly anything: (id: string) => Phrase | undefined;
}

export const namesOf = ({ policy, services, segments, channels, facts }: ReportData, voice: Pick<Voice, "wanted" | "language">): Names => {
  const phrases = (parts: readonly Named[]) => new Map(parts.map(({ id, title }) => [id, kept(phraseOf(title, voice) ?? phraseOfId(id))]));
  const by = (found: ReadonlyMap<string, Phrase>) => (id: string) => found.get(id) ?? phraseOfId(id);
  const kinds = [services, segments, channels].map(phrases);
  const [service, segment, channel] = kinds;
  const terms = new Map(services.map(({ id, terms }) => [id, phrases(terms)]));
  return {
    policy: kept(phraseOf(policy.title, voice) ?? { text: onOneLine(phraseOfId(policy.name).text) }),
    service: by(service ?? new Map()),
    segment: by(segment ?? new Map()),
    channel: by(channel ?? new Map()),
    fact: by(phrases(facts)),
    term: (of, id) => terms.get(of)?.get(id) ?? phraseOfId(id),
    anything: (id) => {
      const found = kinds.flatMap((kind) => kind.get(id) ?? []);
      return found.length === 1 ? found[0] : undefined;
    },
  };
};

/** In sentences a name of another direction of writing turns no neighbour. */
const kept = (phrase: Phrase): Phrase => ({ ...phrase, text: isolated(phrase.text) });
