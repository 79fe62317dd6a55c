import type { ReportWording } from "./wording.js";
export declare const en: ReportWording;
//# sourceMappingURL=en.d.ts.map