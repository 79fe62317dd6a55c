import type { Telling } from "../words/telling.js";
import { type Section } from "./section.js";
/** From what the simulation started, so that it can be repeated. */
export declare const assumptionsSection: (telling: Telling) => Section;
//# sourceMappingURL=assumptions.d.ts.map