import type { Experiment } from "../experiment.js";
export declare const birthdayBook: Experiment;
//# sourceMappingURL=birthday-book.d.ts.map