import type { Telling } from "../words/telling.js";
import { type Section } from "./section.js";
/** The delights that are ones no more for those who get them. */
export declare const dropSection: (telling: Telling) => Section;
//# sourceMappingURL=drop.d.ts.map