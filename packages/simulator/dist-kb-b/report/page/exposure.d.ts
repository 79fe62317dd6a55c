import type { Telling } from "../words/telling.js";
import { type Section } from "./section.js";
/** Who learns of a service and is not to: by word of mouth, and on channels, where there must be nobody. */
export declare const exposureSection: (telling: Telling) => Section;
//# sourceMappingURL=exposure.d.ts.map