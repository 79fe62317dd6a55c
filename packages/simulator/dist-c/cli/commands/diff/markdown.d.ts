import type { DiffReport } from "../../../diff/report.js";
import type { Counts } from "../../../diff/tally.js";
/** What a new policy changes, as a comment on a pull request: a table that a manager can read, the customers below it. */
export declare const diffMarkdown: (report: DiffReport, counts: Counts | undefined, currency: string | undefined) => string;
//# sourceMappingURL=markdown.d.ts.map