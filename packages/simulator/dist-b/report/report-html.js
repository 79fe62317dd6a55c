import { pageOf } from "./page/page.js";
import { tellingOf } from "./words/telling.js";
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
export const reportHtml = (data, { wording, lang = wording?.language ?? "en" } = {}) => pageOf(tellingOf(data, lang, wording)).markup;
//# sourceMappingURL=report-html.js.map