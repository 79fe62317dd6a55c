import type { Comparison } from "./compare.js";
/** How many of some real customers a comparison concerns. */
export interface Counts {
    /** Whom both policies take. */
    readonly decided: number;
    /** Whom neither takes. */
    readonly invalid: number;
    /** Whom only the old policy takes, and only the new one. */
    readonly onlyBefore: number;
    readonly onlyAfter: number;
    /** On whom the policies decide differently; who lose something promised; to whom or of whom more is told. */
    readonly changed: number;
    readonly promise: number;
    readonly publicity: number;
    /** For each change of the report, in its order. */
    readonly changes: readonly number[];
}
export interface Tally {
    /** @param customer facts as a caller states them, for both policies at once; facts that are called otherwise now are filled in */
    readonly add: (customer: object) => void;
    readonly counts: () => Counts;
}
/** Counts customers one by one, by what both policies decide on them. */
export declare const tallyOf: ({ report, steps, pairs, replay }: Comparison) => Tally;
//# sourceMappingURL=tally.d.ts.map