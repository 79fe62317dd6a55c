import type { Experiment } from "../experiment.js";
export declare const launch: Experiment;
//# sourceMappingURL=launch.d.ts.map