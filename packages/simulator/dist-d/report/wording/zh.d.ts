import type { ReportWording } from "./wording.js";
export declare const zh: ReportWording;
//# sourceMappingURL=zh.d.ts.map