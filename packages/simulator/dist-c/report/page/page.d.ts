import { type Markup } from "@tierpolicy/engine/page";
import type { Telling } from "../words/telling.js";
export declare const pageOf: (telling: Telling) => Markup;
//# sourceMappingURL=page.d.ts.map