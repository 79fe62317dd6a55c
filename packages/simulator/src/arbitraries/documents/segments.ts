import fc from "fast-check";
import { type Choice, choice, choices, pickNames, pickSeveral, rarely } from "../choices.js";
import { type ConditionDraft, rootDraft, type Vocabulary, writeCondition } from "./conditions.js";
import type { Leaf } from "./facts.js";
import type { JsonObject } from "./json.js";
import { SEGMENTS } from "./names.js";

export interface SegmentDraft {
  readonly name: Choice;
  readonly conditions: ConditionDraft;
}
export const segmentDraft: fc.Arbitrary<SegmentDraft> = fc.record({ name: choice, conditions: rootDraft });

export interface WrittenSegments {
  readonly ids: readonly string[];
  readonly document: JsonObject;
  /** Each chain from its lowest tier to its highest; no segment is in two. */
  readonly tiers: readonly (readonly string[])[];
}

/** A segment refers to earlier ones only; the document lists them in another order, so that references point both ways. */
export const writeSegments = (drafts: readonly SegmentDraft[], leaves: readonly Leaf[], tiers: readonly Choice[]): WrittenSegments => {
  const ids = pickNames(
    SEGMENTS,
    drafts.map((draft) => draft.name),
  );
  const written = drafts.map((draft, place) => {
    const vocabulary: Vocabulary = { leaves, segments: ids.slice(0, place) };
    return [ids[place] as string, { conditions: writeCondition(draft.conditions, vocabulary) }] as const;
  });
  const half = Math.ceil(tiers.length / 2);
  const lower = pickSeveral(ids, tiers.slice(0, half));
  const upper = pickSeveral(ids, tiers.slice(half)).filter((id) => !lower.includes(id));
  return { ids, document: Object.fromEntries(written.reverse()), tiers: [lower, upper].filter((chain) => chain.length > 1) };
};

export interface SegmentListDraft {
  readonly picks: readonly Choice[];
  readonly from: boolean;
}
export const segmentListDraft: fc.Arbitrary<SegmentListDraft> = fc.record({ picks: choices(1, 2), from: rarely(2) });

/** A list of segments, the first perhaps as a tier with all above it; undefined where there are no segments. */
export const writeSegmentList = (draft: SegmentListDraft, segments: WrittenSegments): readonly (string | JsonObject)[] | undefined => {
  const picked = pickSeveral(segments.ids, draft.picks);
  const [first, ...rest] = picked;
  if (first === undefined) return undefined;
  const chain = segments.tiers.find((tiers) => tiers.includes(first));
  if (!draft.from || !chain) return picked;
  return [{ from: first }, ...rest.filter((id) => !chain.includes(id))];
};
