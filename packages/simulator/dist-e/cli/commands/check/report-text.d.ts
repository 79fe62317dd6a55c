import { type Severity } from "@tierpolicy/schema";
import type { Report } from "../../../check/report.js";
import { type Source } from "../../output/problem-text.js";
import type { Screen } from "../../terminal/screen.js";
import type { Census } from "./census.js";
interface Showing {
    readonly census?: Census;
    /** Show nothing but what is of this severity or a graver one, and counts. */
    readonly onlyFrom?: Severity;
}
/** What a check found, for a person: each finding where it stands in the text, what is proved, and the verdict in one line. */
export declare const reportText: (report: Report, source: Source, screen: Screen, { census, onlyFrom }?: Showing) => string;
export {};
//# sourceMappingURL=report-text.d.ts.map