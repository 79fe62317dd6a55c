import type { Telling } from "../words/telling.js";
import { type Section } from "./section.js";
/** What each channel can carry, and whom it reaches. */
export declare const channelsSection: (telling: Telling) => Section;
//# sourceMappingURL=channels.d.ts.map