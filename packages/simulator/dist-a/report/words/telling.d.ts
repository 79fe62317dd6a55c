import type { ReportData } from "../report-data.js";
import type { ReportWording } from "../wording/wording.js";
import { type Names } from "./names.js";
import { type Numbers } from "./numbers.js";
/** What each part of a page is made from. */
export interface Telling {
    readonly data: ReportData;
    readonly wording: ReportWording;
    /** The tag of the page. */
    readonly language: string;
    readonly names: Names;
    readonly numbers: Numbers;
}
/** @param own fixed texts in place of those that come with the package */
export declare const tellingOf: (data: ReportData, lang: string, own: ReportWording | undefined) => Telling;
//# sourceMappingURL=telling.d.ts.map