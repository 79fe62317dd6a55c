import type { Band } from "../../population/bands/band.js";
/** The least and the greatest mean; NaN where there is none. */
export declare const extremesOf: (bands: readonly Band[]) => readonly [least: number, greatest: number];
//# sourceMappingURL=extremes.d.ts.map