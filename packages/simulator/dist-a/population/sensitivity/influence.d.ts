import { type Band } from "../bands/band.js";
import type { CoefficientName } from "../coefficients/coefficients.js";
/**
 * What another value of a coefficient does to the ranking of two policies. A ranking is decided where the interval of the difference lies
 * on one side of 0. It `flips` where it is decided either way, `undecided` where it was decided and is no more, `decided` where it is only
 * now; else it `keeps`.
 */
export type Effect = "keeps" | "flips" | "undecided" | "decided";
/** One coefficient, set to one end of what is plausible. */
export interface Trial {
    readonly value: number;
    /** Of the measure, b less a. */
    readonly difference: Band;
    /** How far the difference is from what it is with the usual value, run by run. */
    readonly moved: Band;
    readonly effect: Effect;
}
/** What one coefficient does, all others as they are. */
export interface Influence {
    readonly coefficient: CoefficientName;
    readonly usual: number;
    /** At the plausible low, then at the plausible high; what is the usual value is not tried. */
    readonly trials: readonly Trial[];
    /** How far it moves the difference at most, on average: at least 0. */
    readonly moves: number;
}
/**
 * @param usual the differences with the usual value, one for each run
 * @param differences those with this value, of the same runs
 */
export declare const trialOf: (value: number, usual: readonly number[], differences: readonly number[]) => Trial;
export declare const influenceOf: (coefficient: CoefficientName, usual: number, trials: readonly Trial[]) => Influence;
/** Those that move the difference most come first; among equals the first by name. */
export declare const byMoves: (one: Influence, other: Influence) => number;
//# sourceMappingURL=influence.d.ts.map