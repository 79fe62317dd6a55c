export { reportHtml } from "./report-html.js";
export { reportOf } from "./report-of.js";
export { en } from "./wording/en.js";
export { languageOfReport } from "./wording/language-of-report.js";
export { zh } from "./wording/zh.js";
//# sourceMappingURL=index.js.map