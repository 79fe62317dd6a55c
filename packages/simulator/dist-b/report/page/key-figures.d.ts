import { type Markup } from "@tierpolicy/engine/page";
import type { Telling } from "../words/telling.js";
/** What is to be seen at a glance. */
export declare const keyFigures: ({ data, wording, numbers }: Telling) => Markup;
//# sourceMappingURL=key-figures.d.ts.map