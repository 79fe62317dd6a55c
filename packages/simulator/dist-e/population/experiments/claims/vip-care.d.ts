import type { Experiment } from "../experiment.js";
export declare const vipCare: Experiment;
//# sourceMappingURL=vip-care.d.ts.map