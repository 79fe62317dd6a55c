import type { Grade, Marks } from "../model/marks.js";
/**
 * By grade, from what expectation on, and then, below which, it surely stays what it is: so it is most of the time, and need not be asked.
 * Each is of single precision, and says of expectations that are so too just what it says without being rounded.
 *
 * @param need what the service is in the catalogue: it does not rise above that
 */
export declare const steadyOf: ({ dropsToExpected, dropsToBasic, rises }: Marks, need: Grade) => readonly number[];
//# sourceMappingURL=grades.d.ts.map