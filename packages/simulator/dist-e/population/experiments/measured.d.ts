import type { Prediction } from "./experiment.js";
/** How satisfied everybody is in the last week, and in all weeks. */
export declare const satisfactionOfAll: (claimed: "more" | "less") => readonly Prediction[];
/** The same of one segment. */
export declare const satisfactionIn: (segment: string, claimed: "more" | "less") => readonly Prediction[];
export declare const leftFrom: (segment: string, claimed: "more" | "less") => Prediction;
//# sourceMappingURL=measured.d.ts.map