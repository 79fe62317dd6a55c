import { nextDouble } from "../../../arbitraries/scalar-values.js";
const DAY_MS = 86_400_000;
const YEAR = 365;
const FIRST_MOMENT = Date.parse("0000-01-01T00:00:00.000Z");
const LAST_MOMENT = Date.parse("9999-12-31T23:59:59.999Z");
const above = (value) => nextDouble(value, true);
const below = (value) => nextDouble(value, false);
const numbers = (type) => {
    const whole = type.kind === "integer";
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = type;
    const lower = [
        ...(minimum === undefined ? [] : [whole ? Math.ceil(minimum) : minimum]),
        ...(exclusiveMinimum === undefined ? [] : [whole ? Math.floor(exclusiveMinimum) + 1 : above(exclusiveMinimum)]),
    ];
    const upper = [
        ...(maximum === undefined ? [] : [whole ? Math.floor(maximum) : maximum]),
        ...(exclusiveMaximum === undefined ? [] : [whole ? Math.ceil(exclusiveMaximum) - 1 : below(exclusiveMaximum)]),
    ];
    const most = whole ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE;
    const domain = { least: Math.max(-most, ...lower), greatest: Math.min(most, ...upper) };
    const bounds = [...(lower.length > 0 ? [domain.least] : []), ...(upper.length > 0 ? [domain.greatest] : [])];
    return { domain, bounds, whole, unit: 1, usual: { least: 0, greatest: 100 } };
};
/** @param start the day on which the weeks begin */
const scaleOf = (type, start) => {
    if (type.kind === "integer" || type.kind === "number")
        return numbers(type);
    const unit = type.kind === "date" ? 1 : DAY_MS;
    const milliseconds = DAY_MS / unit;
    return {
        domain: { least: FIRST_MOMENT / milliseconds, greatest: Math.floor(LAST_MOMENT / milliseconds) },
        bounds: [],
        whole: true,
        unit: YEAR * unit,
        usual: { least: (start - YEAR) * unit, greatest: (start + YEAR) * unit - 1 },
    };
};
/**
 * The regions between the cuts of a leaf, ascending; never none. Where no bound is declared, values lie as far beyond the last cut as
 * cuts and bounds lie apart.
 *
 * @param start the day on which the weeks begin, since 1970
 */
export const orderedRegions = (type, cuts, start) => {
    const scale = scaleOf(type, start);
    const { domain, whole } = scale;
    const within = cuts.filter(({ value }) => value >= domain.least && value <= domain.greatest);
    const { least, greatest } = extentOf(scale, [...within.map(({ value }) => value), ...scale.bounds]);
    const first = ({ value, after }) => {
        if (whole)
            return after ? Math.floor(value) + 1 : Math.ceil(value);
        return after ? above(value) : value;
    };
    const starts = within.map(first).filter((value) => value > least && value <= greatest);
    const ordered = [least, ...new Set(Float64Array.from(starts).sort())];
    return ordered.map((from, i) => {
        const next = ordered[i + 1];
        return { least: from + 0, greatest: (next === undefined ? greatest : whole ? next - 1 : below(next)) + 0 };
    });
};
const extentOf = ({ domain, bounds, whole, unit, usual }, points) => {
    if (points.length === 0)
        return usual;
    const ordered = Float64Array.from(points).sort();
    const [first, last] = [ordered[0], ordered.at(-1)];
    const spread = last > first ? Math.max(unit, last - first) : Math.max(unit, unit === 1 ? Math.abs(first) : 0);
    const reach = whole ? Math.ceil(spread) : spread;
    const least = bounds.includes(domain.least) ? domain.least : Math.max(domain.least, (whole ? Math.floor(first) : first) - reach);
    const greatest = bounds.includes(domain.greatest) ? domain.greatest : Math.min(domain.greatest, (whole ? Math.ceil(last) : last) + reach);
    return { least, greatest };
};
//# sourceMappingURL=ordered-regions.js.map