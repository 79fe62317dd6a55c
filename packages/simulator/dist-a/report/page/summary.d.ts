import type { Telling } from "../words/telling.js";
import type { Section } from "./section.js";
/** The whole report in a few sentences. */
export declare const summarySection: (telling: Telling) => Section;
//# sourceMappingURL=summary.d.ts.map