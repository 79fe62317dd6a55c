import type { Telling } from "../words/telling.js";
import { type Section } from "./section.js";
/** How satisfied everybody and each segment is, week by week, and who leaves. */
export declare const satisfactionSection: (telling: Telling) => Section;
//# sourceMappingURL=satisfaction.d.ts.map