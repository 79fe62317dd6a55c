import { type Severity } from "@tierpolicy/schema";
import type { ReportingDescriptor } from "sarif";
import { type Page } from "../../pages/pages.js";
export declare const LEVEL: {
    readonly error: "error";
    readonly warn: "warning";
    readonly info: "note";
};
/** Something that a run can report: a check, or a diagnostic. */
interface Reportable {
    readonly id: string;
    readonly kind: "check" | "diagnostic";
    readonly severity: Severity;
    /** A clause. */
    readonly title: string;
}
/** Everything that a run can report, whether it did or not: the checks, then the diagnostics. */
export declare const REPORTABLES: readonly Reportable[];
/** @param page of the check or diagnostic; it is put into the log where there are results to explain */
export declare const ruleOf: ({ id, kind, severity, title }: Reportable, page: Page | undefined) => ReportingDescriptor;
export {};
//# sourceMappingURL=rules.d.ts.map