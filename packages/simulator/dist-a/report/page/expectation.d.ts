import type { Telling } from "../words/telling.js";
import { type Section } from "./section.js";
/** What customers expect of each service: its course, and how it stands with each segment in the end. */
export declare const expectationSection: (telling: Telling) => Section;
//# sourceMappingURL=expectation.d.ts.map