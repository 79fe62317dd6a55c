import type { Comparison } from "../../../population/compare/comparison.js";
import type { Screen } from "../../terminal/screen.js";
/** What the policies' files are called. */
export interface Files {
    readonly a: string;
    readonly b: string;
}
/** What the second policy does better or worse than the first one, and what is not decided. */
export declare const comparisonText: (comparison: Comparison, files: Files, screen: Screen) => string;
//# sourceMappingURL=comparison-text.d.ts.map