import type { DiffReport } from "../../../diff/report.js";
import type { Counts } from "../../../diff/tally.js";
import type { Screen } from "../../terminal/screen.js";
/** What a new policy changes, for a person at a terminal: what is lost, what is told more widely, then the rest. */
export declare const diffText: (report: DiffReport, counts: Counts | undefined, currency: string | undefined, screen: Screen) => string;
//# sourceMappingURL=text.d.ts.map