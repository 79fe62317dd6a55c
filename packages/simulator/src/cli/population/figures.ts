import type { Band } from "../../population/bands/band.js";
import type { Screen } from "../terminal/screen.js";

/** A whole number, its thousands grouped. */
export const whole = (number: number): string => Math.round(number).toLocaleString("en").replace(/^-/, "−");

/** Satisfaction, from −1 to +1. */
export const satisfaction = (number: number): string => {
  const digits = Math.abs(number).toFixed(2);
  return Number(digits) === 0 ? `0.00` : `${number < 0 ? "−" : "+"}${digits}`;
};

/** A share as a percentage: `12 %`. */
export const percent = (share: number): string => `${whole(share * 100)} %`;

/** How a number is written, and how far its interval reaches; what is too small to be seen is left out. */
type Written = (number: number) => string;

/** The mean of a band, and how sure it is, dimmed: `1,234 ± 5`. A dash where there was nothing to measure. */
export const bandText = ({ mean, high }: Band, written: Written, { colors }: Pick<Screen, "colors">, reach: Written = written): string => {
  if (Number.isNaN(mean)) return "–";
  const half = Number.isFinite(high) ? reach(high - mean) : reach(0);
  return half === reach(0) ? written(mean) : `${written(mean)} ${colors.dim(`± ${half}`)}`;
};

/** Two decimals without a sign. */
const unsigned = (number: number): string => number.toFixed(2);

export const satisfactionText = (band: Band, screen: Pick<Screen, "colors">): string => bandText(band, satisfaction, screen, unsigned);

export const wholeText = (band: Band, screen: Pick<Screen, "colors">): string => bandText(band, whole, screen);
