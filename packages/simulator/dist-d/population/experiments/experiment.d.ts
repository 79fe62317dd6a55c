import type { CustomerRecord, Simulation } from "../simulation.js";
/** What must be so if the claim is right: where the policy that the sources warn of has more, or less, than the one that they advise. */
export interface Prediction {
    readonly measure: string;
    readonly unit: string;
    /** NaN where there is nothing to measure. */
    readonly of: (simulation: Simulation) => number;
    /** Left out where the sources do not say: the measure is shown all the same. */
    readonly claimed?: "more" | "less";
}
/** A claim of the sources, put to the test with two small policies that differ in nothing else. */
export interface Experiment {
    readonly id: string;
    /** As a sentence. */
    readonly claim: string;
    /** As the sources advise: a policy document. */
    readonly advised: object;
    /** As the sources warn of: the same but for what is tried. */
    readonly warned: object;
    /** What is said of the population besides the seed. */
    readonly customers: (count: number) => readonly CustomerRecord[];
    readonly weeks: number;
    /** Written down before the model first ran, and left as they were. */
    readonly predictions: readonly Prediction[];
}
//# sourceMappingURL=experiment.d.ts.map