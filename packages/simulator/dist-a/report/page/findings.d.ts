import type { Telling } from "../words/telling.js";
import { type Section } from "./section.js";
/** What `check` found, with the customers who show it, and what it proved. */
export declare const findingsSection: (telling: Telling) => Section;
//# sourceMappingURL=findings.d.ts.map