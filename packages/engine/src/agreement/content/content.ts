import type { Commitment } from "@tierpolicy/schema";
import type { Agreement, TermWording } from "../../audience/agreement.js";
import type { Arranged, Provided, Seen } from "../../audience/service-view.js";
import { chooseWording, type Voice as VoiceIn } from "../../page/choose-wording.js";
import { type Figures, figuresIn } from "../../page/figures.js";
import { isolated, onOneLine, type Phrase, phraseOf, phraseOfId } from "../../page/phrase.js";
import type { AgreementOptions } from "../options.js";
import type { Wording } from "../wording/wording.js";
import { WORDINGS } from "../wording/wordings.js";

/** An agreement in words, in the order in which it is read; HTML and Markdown say the same. */
export interface Content {
  readonly wording: Wording;
  /** The tag of the page. */
  readonly language: string;
  readonly company: Phrase;
  readonly whom: Phrase;
  readonly lead: string;
  /** As it is said, and as the clock fact has it. */
  readonly date?: { readonly shown: string; readonly value: string };
  readonly version?: string;
  readonly provided: readonly ProvidedLine[];
  readonly arranged: readonly ArrangedLine[];
  readonly notProvided: readonly Phrase[];
  readonly depends: readonly Phrase[];
  /** The commitments of the services that are provided, the strongest first. */
  readonly commitments: readonly Commitment[];
}

export interface ProvidedLine {
  readonly title: Phrase;
  readonly commitment: Commitment;
  readonly promise: string;
  readonly standard?: Phrase;
  readonly publishedTarget?: string;
  readonly terms: readonly { readonly name: Phrase; readonly value: string }[];
}

export interface ArrangedLine {
  readonly title: Phrase;
  readonly fee: string;
  readonly by: string;
}

type Voice = VoiceIn<Wording>;

const STRONGEST_FIRST = ["guaranteed", "target", "best-effort", "none"] as const satisfies readonly Commitment[];

export const contentOf = (agreement: Agreement, { wording: own, lang = own?.language ?? "en", addressee }: AgreementOptions): Content => {
  const voice = chooseWording(lang, own ? [own] : WORDINGS);
  const { wording, language } = voice;
  const figures = figuresIn(language);
  const { policy, at } = agreement;
  return {
    wording,
    language,
    company: phraseOf(policy.title, voice) ?? phraseOfId(policy.name),
    whom: whomOf(agreement.for, addressee, voice),
    lead: wording.lead[agreement.for.kind],
    ...(at !== undefined && { date: { shown: figures.date(at), value: at } }),
    ...(policy.version !== undefined && { version: onOneLine(policy.version) }),
    provided: agreement.provided.map((service) => providedLine(service, agreement, voice, figures)),
    arranged: agreement.arranged.map((service) => arrangedLine(service, policy.currency, voice, figures)),
    notProvided: agreement.notProvided.map((service) => titleOf(service, voice)),
    depends: agreement.depends.map((service) => titleOf(service, voice)),
    commitments: STRONGEST_FIRST.filter((level) => agreement.provided.some(({ commitment }) => commitment === level)),
  };
};

const whomOf = (whom: Agreement["for"], addressee: string | undefined, voice: Voice): Phrase =>
  phraseOf(addressee, voice) ??
  (whom.kind === "customer" ? { text: voice.wording.customer } : (phraseOf(whom.title, voice) ?? phraseOfId(whom.segment)));

const titleOf = ({ service, title }: Seen, voice: Voice): Phrase => phraseOf(title, voice) ?? phraseOfId(service);

const providedLine = (service: Provided, { for: whom, terms: scales }: Agreement, voice: Voice, figures: Figures): ProvidedLine => {
  const { wording } = voice;
  const { commitment, terms = {} } = service;
  const share = service.standard?.target;
  const target = share === undefined ? undefined : figures.percentage(share);
  const standard = phraseOf(service.standard?.text, voice);
  const saysTarget = commitment === "target" && target !== undefined;
  return {
    title: titleOf(service, voice),
    commitment,
    promise: saysTarget ? wording.targetOf(target) : wording.commitments[commitment].label,
    ...(standard !== undefined && { standard }),
    ...(target !== undefined && !saysTarget && { publishedTarget: wording.publishedTarget(target) }),
    terms: Object.entries(scales[service.service] ?? {}).flatMap(([term, scale]) => {
      const value = terms[term];
      if (value === undefined) return [];
      const shown = typeof value === "number" ? figures.number(value) : isolated(onOneLine(value));
      const name = phraseOf(scale.title, voice) ?? phraseOfId(term);
      return [{ name, value: whom.kind === "customer" ? shown : bound(scale, shown, wording) }];
    }),
  };
};

/** What every member gets at the least: the worst value among them. */
const bound = (scale: TermWording, value: string, { atMost, atLeast }: Wording): string =>
  scale.kind !== "enum" && scale.better === "less" ? atMost(value) : atLeast(value);

const arrangedLine = ({ by, fee, ...service }: Arranged, currency: string | undefined, voice: Voice, figures: Figures): ArrangedLine => ({
  title: titleOf(service, voice),
  fee: fee === 0 ? voice.wording.free : figures.money(fee, currency),
  by: by === "us" ? voice.wording.byUs : voice.wording.by(isolated(onOneLine(by))),
});
