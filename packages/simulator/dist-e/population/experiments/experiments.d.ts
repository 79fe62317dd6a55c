import type { Experiment } from "./experiment.js";
/** What the sources claim, and what must come out of the model if it knows what they know. */
export declare const EXPERIMENTS: readonly Experiment[];
//# sourceMappingURL=experiments.d.ts.map