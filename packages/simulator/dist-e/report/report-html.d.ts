import type { ReportData } from "./report-data.js";
import type { ReportWording } from "./wording/wording.js";
export interface ReportHtmlOptions {
    /** The language, as a BCP 47 tag such as `en-GB` or `zh-CN`; `en` without it, and where there is no wording in it. */
    readonly lang?: string;
    /** The fixed texts in a language of your own, in place of those that come with the package. */
    readonly wording?: ReportWording;
}
/**
 * A report as a page, for a screen and for paper: one HTML document without scripts that loads nothing. The same data gives the same bytes.
 * Whatever the policy's texts hold stands there as text.
 *
 * @param data from `reportOf`
 * @returns the document, from its doctype on
 * @example
 * const report = await reportOf(policy, { runs: 10 });
 * if (isRight(report)) writeFileSync("report.html", reportHtml(report.right, { lang: "zh" }));
 */
export declare const reportHtml: (data: ReportData, { wording, lang }?: ReportHtmlOptions) => string;
//# sourceMappingURL=report-html.d.ts.map