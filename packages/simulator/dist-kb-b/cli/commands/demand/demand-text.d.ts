import type { Wanted } from "@tierpolicy/engine/demand";
import type { Screen } from "../../terminal/screen.js";
/** A table of what is wanted, and below it what customers heard of who may not know of it. */
export declare const demandText: (wanted: readonly Wanted[], { colors, width }: Screen) => string;
//# sourceMappingURL=demand-text.d.ts.map