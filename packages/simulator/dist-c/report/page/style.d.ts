import type { ReportWording } from "../wording/wording.js";
/** The style sheet of a report. */
export declare const styleOf: ({ typography: { text, headings, figures, lineHeight } }: ReportWording) => string;
//# sourceMappingURL=style.d.ts.map