import type { ReadonlyNonEmptyArray } from "fp-ts/lib/ReadonlyNonEmptyArray.js";
import type { Comparison } from "./comparison.js";
import { type Pair } from "./paired.js";
/** What pairs of simulations, one for each seed, say of the two policies. */
export declare const comparisonOf: (pairs: ReadonlyNonEmptyArray<Pair>) => Comparison;
//# sourceMappingURL=comparison-of.d.ts.map