import { type Markup } from "@tierpolicy/engine/page";
import type { Band } from "../../population/bands/band.js";
import type { Telling } from "../words/telling.js";
/** A mean, and its interval, where there is one that is wider than a rounded figure; its place is there in any case, so that figures stand in line. */
export declare const band: (found: Band, shown: (value: number) => string, { wording }: Telling) => Markup;
//# sourceMappingURL=figure.d.ts.map