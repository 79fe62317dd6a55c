export type { Cost, Exposure, Flows, Group, GroupService, MonthlyCost, Named, ReportData, ReportedChannel, ReportedService, Simulated, SimulatedService, } from "./report-data.js";
export { type ReportHtmlOptions, reportHtml } from "./report-html.js";
export { type ReportOptions, reportOf } from "./report-of.js";
export { en } from "./wording/en.js";
export { languageOfReport } from "./wording/language-of-report.js";
export type { Heading, ReportWording } from "./wording/wording.js";
export { zh } from "./wording/zh.js";
//# sourceMappingURL=index.d.ts.map