import type { Said } from "@tierpolicy/engine";
export declare const GOAL_KINDS: readonly ["rule", "effect", "condition", "outcome"];
/**
 * What tests of a policy can aim at: `rule`, that a rule matches; `effect`, that the decision would be another without the rule;
 * `condition`, that a comparison or a reference to a segment is true, or false, where its being so decides (masking MC/DC);
 * `outcome`, one of the distinct things that a decision on a service can say.
 */
export type GoalKind = (typeof GOAL_KINDS)[number];
/** Whose condition a goal is about. */
export type Owner = {
    readonly kind: "rule";
    readonly rule: string;
} | {
    readonly kind: "segment";
    readonly segment: string;
}
/** The `except` of a channel. */
 | {
    readonly kind: "channel";
    readonly channel: string;
};
/** The outcomes of a service: what an aspect says, exactly and not at least; or that it is not offered. */
export type OutcomeSaid = Exclude<Said, {
    readonly kind: "offered" | "approval";
}> | {
    readonly kind: "offered" | "not offered";
};
interface GoalBase {
    /** The same for the same goal of the same policy. */
    readonly key: string;
    /** In the author's words: `rule` … is never seen to match. */
    readonly text: string;
    /** JSON Pointer into the policy. */
    readonly pointer: string;
    /** The services on which the decision may depend on it. */
    readonly services: readonly string[];
}
export type Goal = GoalBase & ({
    readonly kind: "rule" | "effect";
    readonly rule: string;
} | {
    readonly kind: "condition";
    readonly owner: Owner;
    readonly value: boolean;
} | {
    readonly kind: "outcome";
    readonly service: string;
    readonly said: OutcomeSaid;
});
export {};
//# sourceMappingURL=goal.d.ts.map