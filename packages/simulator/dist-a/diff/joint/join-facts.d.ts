import { type Condition, type Fact, type Policy } from "@tierpolicy/schema";
import type { FactChange } from "../report.js";
/** The facts of two policies in one. */
export interface JointFacts {
    readonly facts: ReadonlyMap<string, Fact>;
    /** What a fact of `before` is called among the joint facts. */
    readonly words: ReadonlyMap<string, string>;
    /** What it takes for a customer to have facts that the policy's declarations allow. */
    readonly before: readonly Condition[];
    readonly after: readonly Condition[];
    /** The facts of which whole numbers stand for the numbers of one of the policies. */
    readonly rounded: readonly string[];
    readonly changes: readonly FactChange[];
}
/**
 * A fact that both policies declare has the values of both. One that only one of them declares is as that one says. One of
 * another kind, no value of which both could read, is two facts.
 *
 * @param renames from facts of `before` to facts of `after`
 */
export declare const joinFacts: (before: Policy, after: Policy, renames: ReadonlyMap<string, string>) => JointFacts;
//# sourceMappingURL=join-facts.d.ts.map