import type { ReportWording } from "./wording.js";
/** The first is for those whose language is not here. */
export declare const WORDINGS: readonly [ReportWording, ...ReportWording[]];
//# sourceMappingURL=wordings.d.ts.map