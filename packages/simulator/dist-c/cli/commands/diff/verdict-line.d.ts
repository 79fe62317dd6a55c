import type { DiffReport } from "../../../diff/report.js";
import type { Counts } from "../../../diff/tally.js";
import type { Screen } from "../../terminal/screen.js";
/** The policies' names and versions, once where they are the same. */
export declare const titleOf: ({ before, after }: DiffReport) => string;
/** How many promises are lost, and how often something is told more widely, in words. */
export declare const concernWords: (report: DiffReport) => {
    readonly promise?: string;
    readonly publicity?: string;
};
/** What came of it, in one line, or as few as fit. */
export declare const verdictLine: (report: DiffReport, { colors }: Screen, width: number) => string;
/** What it comes to for the customers of a file. */
export declare const countWords: (counts: Counts) => readonly string[];
//# sourceMappingURL=verdict-line.d.ts.map