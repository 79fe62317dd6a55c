import type { Experiment } from "../experiment.js";
export declare const lowControl: Experiment;
//# sourceMappingURL=low-control.d.ts.map