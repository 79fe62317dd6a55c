import { type Band } from "../bands/band.js";
import type { Simulation } from "../simulation.js";
import type { ComparisonVerdict } from "./comparison.js";
import type { Measure } from "./measures.js";
/** Two policies under one seed, on the same people. */
export interface Pair {
    readonly a: Simulation;
    readonly b: Simulation;
}
/**
 * The difference, b less a, pair by pair. Luck that both have in common cancels out (common random numbers), which makes the interval
 * much narrower than one from runs that have nothing to do with each other. A pair in which either has nothing to measure is left out.
 */
export declare const differenceIn: (pairs: readonly Pair[], of: Measure["of"]) => Band;
/** What the difference says of b; undefined where neither more nor less is better. */
export declare const verdictOf: ({ mean, low, high }: Band, better: Measure["better"]) => ComparisonVerdict | undefined;
//# sourceMappingURL=paired.d.ts.map