import type { ReadonlyNonEmptyArray } from "fp-ts/lib/ReadonlyNonEmptyArray.js";
import { bandAround } from "../bands/band.js";
import type { Simulation } from "../simulation.js";
import type { Compared, Comparison } from "./comparison.js";
import { MEASURE_IDS, MEASURES, type Measure, type MeasureId, satisfactionOf } from "./measures.js";
import { differenceIn, type Pair, verdictOf } from "./paired.js";

/** What pairs of simulations, one for each seed, say of the two policies. */
export const comparisonOf = (pairs: ReadonlyNonEmptyArray<Pair>): Comparison => {
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

interface Asked {
  readonly measure: MeasureId;
  readonly segment?: string;
  readonly by: Measure;
}

/** Amounts of different currencies have no difference. */
const ofEverybody = ({ policy: { currency } }: Simulation, other: Simulation): readonly Asked[] =>
  MEASURE_IDS.flatMap((measure) => {
    if (measure !== "cost") return { measure, by: MEASURES[measure] };
    return currency === other.policy.currency ? { measure, by: { ...MEASURES.cost, unit: currency ?? MEASURES.cost.unit } } : [];
  });

const ofSegments = (a: Simulation, b: Simulation): readonly Asked[] =>
  a.segments
    .slice(1)
    .filter((segment) => b.segments.includes(segment, 1))
    .map((segment) => ({ measure: "satisfaction", segment, by: satisfactionOf(segment) }));

const compared = (pairs: readonly Pair[], { measure, segment, by: { meaning, unit, better, of } }: Asked): Compared => {
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
