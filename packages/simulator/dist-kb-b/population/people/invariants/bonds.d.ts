import { type Comparison, type Condition, type Fact, type Policy } from "@tierpolicy/schema";
/** Invariants that have to do with each other: what is so of one fact decides on another. */
export interface Bond {
    /** The facts that they look at, the clock included. */
    readonly facts: ReadonlyMap<string, Fact>;
    readonly comparisons: readonly Comparison[];
    /** A policy that has these invariants and nothing else. */
    readonly policy: Policy;
}
/** What an invariant demands, piece by piece; each has the place of the invariant. */
export declare const demandsOf: (invariant: Condition) => readonly Condition[];
/**
 * The invariants of all policies, in groups that share no fact but the clock: whoever satisfies each group satisfies all.
 *
 * @param facts of all policies
 * @param partsOf the parts into which an invariant may be taken apart: the smaller they are, the less has to do with each other
 */
export declare const bondsOf: (policies: readonly Policy[], facts: ReadonlyMap<string, Fact>, partsOf?: (invariant: Condition) => readonly Condition[]) => readonly Bond[];
//# sourceMappingURL=bonds.d.ts.map