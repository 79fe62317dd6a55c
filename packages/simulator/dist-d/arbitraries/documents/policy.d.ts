import fc from "fast-check";
import { type Choice } from "../choices.js";
import { type AssertionDraft } from "./assertions.js";
import { type ChannelDraft } from "./channels.js";
import { type ConditionDraft } from "./conditions.js";
import { type FactDraft } from "./facts.js";
import { type JsonObject } from "./json.js";
import { type RuleDraft, type RuleType } from "./rules.js";
import { type SegmentDraft } from "./segments.js";
import { type ServiceDraft } from "./services.js";
import { type StandardsDraft } from "./standards.js";
/** How many of each part a policy has: the fewest and the most. */
export interface Sizes {
    readonly facts: readonly [number, number];
    readonly segments: readonly [number, number];
    readonly services: readonly [number, number];
    readonly channels: readonly [number, number];
    readonly rules: readonly [number, number];
    readonly invariants: readonly [number, number];
    readonly assertions: readonly [number, number];
}
export declare const SMALL: Sizes;
export interface PolicyDraft {
    readonly facts: readonly (readonly [name: Choice, draft: FactDraft])[];
    readonly clock: "date" | "date-time" | undefined;
    readonly segments: readonly SegmentDraft[];
    readonly tiers: readonly Choice[];
    readonly invariants: readonly (readonly ConditionDraft[])[];
    readonly channels: readonly ChannelDraft[];
    readonly services: readonly ServiceDraft[];
    readonly leanDefaults: boolean;
    readonly rules: readonly RuleDraft[];
    readonly assertions: readonly AssertionDraft[];
    readonly standards: StandardsDraft;
    readonly monotone: readonly Choice[] | undefined;
    readonly described: boolean;
    readonly reversed: boolean;
}
export interface Manner {
    /** The author does not think of who hears what. */
    readonly careless?: boolean;
    /** Only facts with few values; a clock has more. */
    readonly narrow?: boolean;
    /** The type of one more rule, which stands last. */
    readonly lastRule?: RuleType;
}
export declare const policyDraft: (sizes: Sizes, { careless, narrow, lastRule }: Manner) => fc.Arbitrary<PolicyDraft>;
/** The document that a draft stands for: a valid one. */
export declare const writePolicy: (draft: PolicyDraft) => JsonObject;
//# sourceMappingURL=policy.d.ts.map