import type { Band } from "../bands/band.js";
import type { Coefficients } from "../coefficients/coefficients.js";
import type { Simulation } from "../simulation.js";
import type { MeasureId } from "./measures.js";
/**
 * What the second policy is in a measure of which it is clear what is better: `better` or `worse` where the interval of the difference
 * lies on one side of 0, `same` where no run shows any difference at all, else `undecided`: more runs may decide it.
 */
export type ComparisonVerdict = "better" | "worse" | "same" | "undecided";
/** One measure under two policies. */
export interface Compared {
    readonly measure: MeasureId;
    /** Where it is a measure of one segment only, that segment. */
    readonly segment?: string;
    readonly meaning: string;
    readonly unit: string;
    readonly a: Band;
    readonly b: Band;
    /** Of b less a in each pair of runs with the same seed: most often many times narrower than what `a` and `b` would let one expect. */
    readonly difference: Band;
    /** What is better; left out where neither is, by itself. */
    readonly better?: "more" | "less";
    /** Of b; left out where nothing is better by itself. */
    readonly verdict?: ComparisonVerdict;
}
/** Two policies, on the same people with the same luck. Plain data: `JSON.stringify` writes a NaN as null. */
export interface Comparison {
    readonly a: Simulation["policy"];
    readonly b: Simulation["policy"];
    readonly runs: number;
    /** Of the first run; each further one has the next. */
    readonly seed: number;
    readonly start: string;
    readonly weeks: number;
    readonly customers: number;
    readonly strangers: number;
    readonly coefficients: Coefficients;
    /** Everybody first, then segments that both policies have, in the order of the first. */
    readonly measures: readonly Compared[];
}
//# sourceMappingURL=comparison.d.ts.map