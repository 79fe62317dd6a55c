import { COMMITMENTS, type Commitment, PUBLICITIES, type Publicity } from "@tierpolicy/schema";
import fc from "fast-check";
import { type Choice, choice, choices, pickNames, pickSeveral, rarely, sometimes } from "../choices.js";
import { type Json, type JsonObject, present } from "./json.js";
import { SERVICES, TAGS } from "./names.js";
import { type SegmentListDraft, segmentListDraft, type WrittenSegments, writeSegmentList } from "./segments.js";
import { TERM_IDS, termScale, termValue } from "./terms.js";

/** What an offer and a service's defaults can state. */
export interface StatementDraft {
  readonly commitment: Commitment | undefined;
  readonly publicity: Publicity | undefined;
  readonly channels: readonly Choice[] | undefined;
  readonly terms: readonly Choice[];
  readonly termsStated: boolean;
  readonly approval: string | undefined;
}

/** @param careless state high levels, and name channels freely */
export const statementDraft = (careless: boolean): fc.Arbitrary<StatementDraft> =>
  fc.record({
    commitment: sometimes(fc.constantFrom(...COMMITMENTS), 1),
    publicity: careless ? fc.constantFrom("public", "segment", "individual") : sometimes(fc.constantFrom(...PUBLICITIES), 1),
    channels: careless ? choices(1, 4) : sometimes(choices(1, 2), 2),
    terms: choices(4, 4),
    termsStated: rarely(1),
    approval: sometimes(fc.constantFrom("manager", "客服主管"), 9),
  });

export interface ServiceDraft {
  readonly name: Choice;
  readonly need: "basic" | "expected" | "delight";
  readonly control: "high" | "low";
  readonly story: boolean;
  readonly tags: readonly Choice[];
  readonly exclusiveTo: SegmentListDraft | undefined;
  readonly knownTo: "everyone" | SegmentListDraft | undefined;
  readonly target: number | undefined;
  readonly evidence: readonly [kept: number, promised: number] | undefined;
  readonly terms: readonly Choice[];
  readonly defaults: StatementDraft | undefined;
  readonly surprise: boolean;
  readonly cost: number | undefined;
}

const evidence = fc.oneof(
  fc.constantFrom<[number, number]>([996, 1000], [1000, 1000], [9, 10], [0, 5], [95, 100]),
  fc
    .tuple(fc.nat({ max: 2000 }), fc.integer({ min: 1, max: 2000 }))
    .map(([some, promised]): [number, number] => [some % (promised + 1), promised]),
);

export const serviceDraft = (careless: boolean): fc.Arbitrary<ServiceDraft> =>
  fc.record({
    name: choice,
    need: fc.constantFrom("basic", "expected", careless ? "expected" : "delight", "delight"),
    control: fc.constantFrom("high", "low"),
    story: rarely(2),
    tags: fc.array(choice, { maxLength: 2 }),
    exclusiveTo: sometimes(segmentListDraft, 1, careless ? 3 : 1),
    knownTo: fc.oneof(
      { withCrossShrink: true },
      { weight: careless ? 12 : 6, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constant("everyone" as const) },
      { weight: careless ? 5 : 2, arbitrary: segmentListDraft },
    ),
    target: sometimes(fc.constantFrom(0.99, 0.9, 0.5, 0, 1), 2),
    evidence: sometimes(evidence, 1),
    terms: sometimes(choices(1, 2), 2).map((drawn) => drawn ?? []),
    defaults: sometimes(statementDraft(careless), 1),
    surprise: rarely(4),
    cost: sometimes(fc.constantFrom(0, 12.5, 300), 4),
  });

export interface WrittenService {
  readonly id: string;
  readonly need: "basic" | "expected" | "delight";
  readonly tags: readonly string[];
  readonly terms: readonly string[];
  readonly document: JsonObject;
}

/** What is stated of levels, channels and approval. */
export const writeStatement = (draft: StatementDraft, channels: readonly string[]): { readonly [key: string]: Json | undefined } => {
  const named = pickSeveral(channels, draft.channels ?? []);
  return {
    commitment: draft.commitment,
    publicity: draft.publicity,
    channels: named.length > 0 ? named : undefined,
    approval: draft.approval,
  };
};

/** Values for the terms; undefined where there are none. */
export const writeTerms = (terms: readonly string[], at: readonly Choice[]): JsonObject | undefined =>
  terms.length === 0 ? undefined : Object.fromEntries(terms.map((term, place) => [term, termValue(term, at[place] ?? 0)]));

const writeDefaults = (
  draft: StatementDraft | undefined,
  terms: readonly string[],
  channels: readonly string[],
): JsonObject | undefined => {
  const at = draft?.terms ?? [];
  const defaults = present({ ...(draft ? writeStatement(draft, channels) : {}), terms: writeTerms(terms, at) });
  return Object.keys(defaults).length > 0 ? defaults : undefined;
};

const writeService = (id: string, draft: ServiceDraft, segments: WrittenSegments, channels: readonly string[]): WrittenService => {
  const terms = pickSeveral(TERM_IDS, draft.terms);
  const tags = pickSeveral(TAGS, draft.tags);
  const delight = draft.need === "delight";
  const story = delight && draft.story;
  const exclusiveTo = draft.exclusiveTo && writeSegmentList(draft.exclusiveTo, segments);
  const knownTo = story
    ? exclusiveTo
      ? "everyone"
      : undefined
    : typeof draft.knownTo === "object"
      ? writeSegmentList(draft.knownTo, segments)
      : draft.knownTo;
  const document = present({
    need: draft.need,
    control: delight ? undefined : draft.control,
    story: story ? true : undefined,
    tags: tags.length > 0 ? tags : undefined,
    exclusiveTo,
    knownTo,
    standard: draft.target === undefined ? undefined : { text: "kept as published", target: draft.target },
    evidence: draft.evidence && { kept: draft.evidence[0], promised: draft.evidence[1] },
    terms: terms.length > 0 ? Object.fromEntries(terms.map((term) => [term, termScale(term)])) : undefined,
    defaults: writeDefaults(draft.defaults, terms, channels),
    surprise: delight && draft.surprise ? { perYear: 2, minGapDays: 45 } : undefined,
    cost: draft.cost,
  });
  return { id, need: draft.need, tags, terms, document };
};

export const writeServices = (
  drafts: readonly ServiceDraft[],
  segments: WrittenSegments,
  channels: readonly string[],
): readonly WrittenService[] => {
  const ids = pickNames(
    SERVICES,
    drafts.map((draft) => draft.name),
  );
  return drafts.map((draft, place) => writeService(ids[place] as string, draft, segments, channels));
};
