import type { ScalarType } from "@tierpolicy/schema";
import { nextDouble } from "../../../arbitraries/scalar-values.js";
import type { Cut } from "./looked-at.js";

/** Both ends belong to it. */
export interface Region {
  readonly least: number;
  readonly greatest: number;
}

/** A type whose values have an order, as numbers. */
export type OrderedType = Extract<ScalarType, { readonly kind: "integer" | "number" | "date" | "date-time" }>;

const DAY_MS = 86_400_000;
const YEAR = 365;
const FIRST_MOMENT = Date.parse("0000-01-01T00:00:00.000Z");
const LAST_MOMENT = Date.parse("9999-12-31T23:59:59.999Z");

interface Scale {
  /** What can be, both ends included. */
  readonly domain: Region;
  /** The ends that the policy declares. */
  readonly bounds: readonly number[];
  readonly whole: boolean;
  /** How far values lie apart at least where nothing else tells; and where they lie where nothing tells at all. */
  readonly unit: number;
  readonly usual: Region;
}

const above = (value: number): number => nextDouble(value, true);
const below = (value: number): number => nextDouble(value, false);

const numbers = (type: Extract<OrderedType, { readonly kind: "integer" | "number" }>): Scale => {
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
const scaleOf = (type: OrderedType, start: number): Scale => {
  if (type.kind === "integer" || type.kind === "number") return numbers(type);
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
export const orderedRegions = (type: OrderedType, cuts: readonly Cut[], start: number): readonly Region[] => {
  const scale = scaleOf(type, start);
  const { domain, whole } = scale;
  const within = cuts.filter(({ value }) => value >= domain.least && value <= domain.greatest);
  const { least, greatest } = extentOf(scale, [...within.map(({ value }) => value), ...scale.bounds]);
  const first = ({ value, after }: Cut): number => {
    if (whole) return after ? Math.floor(value) + 1 : Math.ceil(value);
    return after ? above(value) : value;
  };
  const starts = within.map(first).filter((value) => value > least && value <= greatest);
  const ordered = [least, ...new Set(Float64Array.from(starts).sort())];
  return ordered.map((from, i) => {
    const next = ordered[i + 1];
    return { least: from + 0, greatest: (next === undefined ? greatest : whole ? next - 1 : below(next)) + 0 };
  });
};

const extentOf = ({ domain, bounds, whole, unit, usual }: Scale, points: readonly number[]): Region => {
  if (points.length === 0) return usual;
  const ordered = Float64Array.from(points).sort();
  const [first, last] = [ordered[0] as number, ordered.at(-1) as number];
  const spread = last > first ? Math.max(unit, last - first) : Math.max(unit, unit === 1 ? Math.abs(first) : 0);
  const reach = whole ? Math.ceil(spread) : spread;
  const least = bounds.includes(domain.least) ? domain.least : Math.max(domain.least, (whole ? Math.floor(first) : first) - reach);
  const greatest = bounds.includes(domain.greatest) ? domain.greatest : Math.min(domain.greatest, (whole ? Math.ceil(last) : last) + reach);
  return { least, greatest };
};
