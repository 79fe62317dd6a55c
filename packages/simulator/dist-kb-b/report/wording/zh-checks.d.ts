import type { ReportWording } from "./wording.js";
/** What each check looks for, and what a proof of it says. */
export declare const ZH_CHECKS: ReportWording["checks"];
//# sourceMappingURL=zh-checks.d.ts.map