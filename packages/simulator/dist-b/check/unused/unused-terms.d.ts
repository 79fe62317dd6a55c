import { type Policy } from "@tierpolicy/schema";
import type { Question } from "../property.js";
/** One question for each term: whether it ever has a value. A service that nobody gets at all is told of as such, not by its terms. */
export declare const unusedTerms: ({ services }: Policy) => readonly Question[];
//# sourceMappingURL=unused-terms.d.ts.map