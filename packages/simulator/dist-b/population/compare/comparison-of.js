import { bandAround } from "../bands/band.js";
import { MEASURE_IDS, MEASURES, satisfactionOf } from "./measures.js";
import { differenceIn, verdictOf } from "./paired.js";
/** What pairs of simulations, one for each seed, say of the two policies. */
export const comparisonOf = (pairs) => {
    const [{ a, b }] = pairs;
    const { seed, start, customers, strangers, coefficients, weeks } = a;
    return Object.freeze({
        a: a.policy,
        b: b.policy,
        runs: pairs.length,
        seed,
        start,
        weeks: weeks.length,
        customers,
        strangers,
        coefficients,
        measures: Object.freeze([...ofEverybody(a, b), ...ofSegments(a, b)].map((asked) => compared(pairs, asked))),
    });
};
/** Amounts of different currencies have no difference. */
const ofEverybody = ({ policy: { currency } }, other) => MEASURE_IDS.flatMap((measure) => {
    if (measure !== "cost")
        return { measure, by: MEASURES[measure] };
    return currency === other.policy.currency ? { measure, by: { ...MEASURES.cost, unit: currency ?? MEASURES.cost.unit } } : [];
});
const ofSegments = (a, b) => a.segments
    .slice(1)
    .filter((segment) => b.segments.includes(segment, 1))
    .map((segment) => ({ measure: "satisfaction", segment, by: satisfactionOf(segment) }));
const compared = (pairs, { measure, segment, by: { meaning, unit, better, of } }) => {
    const difference = differenceIn(pairs, of);
    const verdict = verdictOf(difference, better);
    return Object.freeze({
        measure,
        ...(segment !== undefined && { segment }),
        meaning,
        unit,
        a: bandAround(pairs.map(({ a }) => of(a))),
        b: bandAround(pairs.map(({ b }) => of(b))),
        difference,
        ...(better !== undefined && { better }),
        ...(verdict !== undefined && { verdict }),
    });
};
//# sourceMappingURL=comparison-of.js.map