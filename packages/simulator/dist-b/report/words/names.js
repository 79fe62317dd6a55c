import { isolated, onOneLine, phraseOf, phraseOfId } from "@tierpolicy/engine/page";
export const namesOf = ({ policy, services, segments, channels, facts }, voice) => {
    const phrases = (parts) => new Map(parts.map(({ id, title }) => [id, kept(phraseOf(title, voice) ?? phraseOfId(id))]));
    const by = (found) => (id) => found.get(id) ?? phraseOfId(id);
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
const kept = (phrase) => ({ ...phrase, text: isolated(phrase.text) });
//# sourceMappingURL=names.js.map