import type { Simulation, Week } from "../simulation.js";
import { type Band } from "./band.js";
/** The same policy under several seeds, and what they have to say together. */
export interface Ensemble {
    /** One for each seed, in their order; all have the same segments, services and number of weeks. */
    readonly simulations: readonly Simulation[];
    /** The band of what is measured in each simulation; a measure that is NaN is left out. */
    readonly bandOf: (measure: (simulation: Simulation) => number) => Band;
    /** The same, week by week. */
    readonly bandsOf: (measure: (week: Week, simulation: Simulation) => number) => readonly Band[];
}
export declare const ensembleOf: (simulations: readonly Simulation[]) => Ensemble;
//# sourceMappingURL=ensemble.d.ts.map