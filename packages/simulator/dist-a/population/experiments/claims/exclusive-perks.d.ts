import type { Experiment } from "../experiment.js";
export declare const earnedPerk: Experiment;
export declare const signedPerk: Experiment;
//# sourceMappingURL=exclusive-perks.d.ts.map