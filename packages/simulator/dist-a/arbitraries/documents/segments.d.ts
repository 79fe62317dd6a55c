import fc from "fast-check";
import { type Choice } from "../choices.js";
import { type ConditionDraft } from "./conditions.js";
import type { Leaf } from "./facts.js";
import type { JsonObject } from "./json.js";
export interface SegmentDraft {
    readonly name: Choice;
    readonly conditions: ConditionDraft;
}
export declare const segmentDraft: fc.Arbitrary<SegmentDraft>;
export interface WrittenSegments {
    readonly ids: readonly string[];
    readonly document: JsonObject;
    /** Each chain from its lowest tier to its highest; no segment is in two. */
    readonly tiers: readonly (readonly string[])[];
}
/** A segment refers to earlier ones only; the document lists them in another order, so that references point both ways. */
export declare const writeSegments: (drafts: readonly SegmentDraft[], leaves: readonly Leaf[], tiers: readonly Choice[]) => WrittenSegments;
export interface SegmentListDraft {
    readonly picks: readonly Choice[];
    readonly from: boolean;
}
export declare const segmentListDraft: fc.Arbitrary<SegmentListDraft>;
/** A list of segments, the first perhaps as a tier with all above it; undefined where there are no segments. */
export declare const writeSegmentList: (draft: SegmentListDraft, segments: WrittenSegments) => readonly (string | JsonObject)[] | undefined;
//# sourceMappingURL=segments.d.ts.map