import fc from "fast-check";
import { type Choice } from "../choices.js";
import { type Leaf } from "./facts.js";
import type { JsonObject } from "./json.js";
interface ComparisonDraft {
    readonly kind: "compare";
    readonly left: Choice;
    readonly operator: Choice;
    readonly decorated: boolean;
    readonly withFact: boolean;
    readonly withArray: boolean;
    readonly right: readonly Choice[];
}
interface GroupDraft {
    readonly kind: "all" | "any";
    readonly of: readonly ConditionDraft[];
}
interface SegmentDraft {
    readonly kind: "segment";
    readonly segment: Choice;
}
interface NotDraft {
    readonly kind: "not";
    readonly of: ConditionDraft;
}
export type ConditionDraft = (ComparisonDraft | GroupDraft | NotDraft | SegmentDraft) & {
    readonly priority: number | undefined;
};
/** What there is for a condition to speak of. */
export interface Vocabulary {
    /** Never none. */
    readonly leaves: readonly Leaf[];
    readonly segments: readonly string[];
}
export declare const rootDraft: fc.Arbitrary<ConditionDraft>, nestedDraft: fc.Arbitrary<ConditionDraft>;
/** A condition in json-rules-engine's format; from a root draft, one that can stand at the root. */
export declare const writeCondition: (draft: ConditionDraft, vocabulary: Vocabulary) => JsonObject;
export {};
//# sourceMappingURL=conditions.d.ts.map