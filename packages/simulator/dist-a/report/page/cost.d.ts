import type { Telling } from "../words/telling.js";
import { type Section } from "./section.js";
/** What deliveries cost month by month against the budget, and how each service fared. */
export declare const costSection: (telling: Telling) => Section;
//# sourceMappingURL=cost.d.ts.map