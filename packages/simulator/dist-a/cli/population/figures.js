/** A whole number, its thousands grouped. */
export const whole = (number) => Math.round(number).toLocaleString("en").replace(/^-/, "−").replace(/^−0$/, "0");
/** So many decimals, and no sign before 0. */
export const fixed = (decimals) => (number) => {
    const text = number.toFixed(decimals);
    return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
};
/** With a plus before what is more than nothing. */
export const signed = (written) => (number) => {
    const text = written(number);
    return number > 0 && text !== written(0) ? `+${text}` : text;
};
/** A share as a percentage: `12 %`. */
export const percent = (share) => `${whole(share * 100)} %`;
/**
 * The mean of a band, and how sure it is, dimmed: `1,234 ± 5`. A dash where there was nothing to measure.
 *
 * @param reach how the half of the interval is written; it is left out where it is too small to be seen
 */
export const bandText = ({ mean, high }, written, { colors }, reach = written) => {
    if (Number.isNaN(mean))
        return "–";
    const half = reach(Number.isFinite(high) ? high - mean : 0);
    return half === reach(0) ? written(mean) : `${written(mean)} ${colors.dim(`± ${half}`)}`;
};
/** Satisfaction, from −1 to +1. */
export const satisfactionText = (band, screen) => bandText(band, signed(fixed(2)), screen, fixed(2));
export const wholeText = (band, screen) => bandText(band, whole, screen);
const LITTLE = 10;
/** How what is compared is written: satisfaction is a small number, and of people a fraction is shown only where it is much of the difference. */
export const writtenAs = (unit, { mean, high }) => {
    if (unit.startsWith("satisfaction"))
        return { means: signed(fixed(3)), differences: fixed(3) };
    const isLittle = Math.abs(mean) < LITTLE && !(Number.isInteger(mean) && (mean === high || Number.isNaN(high)));
    return { means: whole, differences: isLittle ? fixed(1) : whole };
};
//# sourceMappingURL=figures.js.map