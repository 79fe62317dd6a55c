import { type Condition, type Fact, type Policy } from "@tierpolicy/schema";
import { type Interner } from "./interner.js";
/**
 * Conditions of one policy as numbers: equal numbers, equal meaning. A segment counts as what it says and not as what it is called,
 * a fact as what it is called by `word` and how it is declared, with its default; the order within `all` and `any` does not count.
 */
export declare class ConditionSignatures {
    #private;
    /** @param mark the word of which {@link isMarked} tells where it stands */
    constructor(policy: Policy, interner: Interner, word: (fact: string) => string, mark?: string);
    of(condition: Condition): number;
    segment(id: string): number;
    segments(ids: readonly string[]): readonly number[];
    /** Whether the marked fact stands somewhere in a condition. */
    isMarked(signature: number): boolean;
}
/** Which values a fact can have, and whether it is the clock: what its comparisons, and questions about all customers, depend on. */
export declare const declarationOf: ({ type, clock }: Fact) => readonly unknown[];
//# sourceMappingURL=condition-signatures.d.ts.map