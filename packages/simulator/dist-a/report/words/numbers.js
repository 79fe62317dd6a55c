import { figuresIn } from "@tierpolicy/engine/page";
const MINUS = "\u2212";
/** @param currency of the policy */
export const numbersIn = (language, currency, noFigure) => {
    const figures = figuresIn(language);
    const levels = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: "exceptZero" });
    const shares = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
    const small = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
    const counts = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
    const months = new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" });
    const shortMonths = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
    const years = new Intl.DateTimeFormat(language, { year: "numeric", timeZone: "UTC" });
    const lists = new Intl.ListFormat(language, { type: "conjunction" });
    const known = (write) => (value) => (Number.isFinite(value) ? write(value) : noFigure);
    return {
        level: known((value) => levels.format(value).replace("-", MINUS)),
        share: known((value) => (Math.abs(value) < 0.0995 ? small : shares).format(value)),
        count: known((value) => counts.format(value)),
        exact: known((value) => figures.number(value).replace("-", MINUS)),
        money: known((amount) => figures.money(Math.abs(amount) < 10 ? Math.round(amount * 100) / 100 : Math.round(amount), currency)),
        day: figures.date,
        month: (day) => months.format(new Date(day)),
        tick: (day) => (day.getUTCMonth() === 0 ? years : shortMonths).format(day),
        list: (words) => lists.format(words),
    };
};
/** Whether there is an interval to speak of. */
export const hasInterval = ({ low, high }) => Number.isFinite(low) && Number.isFinite(high);
//# sourceMappingURL=numbers.js.map