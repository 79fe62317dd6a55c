import type { Experiment } from "../experiment.js";
/** Written down after `birthday-book` had run, in which no birthday passes without a book, so that none can be missed. */
export declare const lastBook: Experiment;
//# sourceMappingURL=last-book.d.ts.map