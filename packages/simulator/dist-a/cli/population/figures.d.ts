import type { Band } from "../../population/bands/band.js";
import type { Screen } from "../terminal/screen.js";
/** How a number is written. */
export type Written = (number: number) => string;
/** A whole number, its thousands grouped. */
export declare const whole: Written;
/** So many decimals, and no sign before 0. */
export declare const fixed: (decimals: number) => Written;
/** With a plus before what is more than nothing. */
export declare const signed: (written: Written) => Written;
/** A share as a percentage: `12 %`. */
export declare const percent: (share: number) => string;
/**
 * The mean of a band, and how sure it is, dimmed: `1,234 ± 5`. A dash where there was nothing to measure.
 *
 * @param reach how the half of the interval is written; it is left out where it is too small to be seen
 */
export declare const bandText: ({ mean, high }: Band, written: Written, { colors }: Pick<Screen, "colors">, reach?: Written) => string;
/** Satisfaction, from −1 to +1. */
export declare const satisfactionText: (band: Band, screen: Pick<Screen, "colors">) => string;
export declare const wholeText: (band: Band, screen: Pick<Screen, "colors">) => string;
interface Writing {
    readonly means: Written;
    readonly differences: Written;
}
/** How what is compared is written: satisfaction is a small number, and of people a fraction is shown only where it is much of the difference. */
export declare const writtenAs: (unit: string, { mean, high }: Band) => Writing;
export {};
//# sourceMappingURL=figures.d.ts.map