import type { Bounds } from "../../policy/fact.js";

/** The least and the greatest value, both included; empty where the least is greater. */
export interface Interval {
  readonly least: number;
  readonly greatest: number;
}

const bits = new DataView(new ArrayBuffer(8));

/** The next double above a finite one. */
export const above = (value: number): number => {
  if (value === 0) return Number.MIN_VALUE;
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 ? 1n : -1n));
  return bits.getFloat64(0);
};

const below = (value: number): number => -above(-value);

/** The values that the bounds leave, exact for safe integers and for doubles. */
export const intervalOf = (kind: "integer" | "number", bounds: Bounds): Interval => {
  const lows = [kind === "integer" ? Number.MIN_SAFE_INTEGER : -Number.MAX_VALUE];
  const highs = [kind === "integer" ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE];
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = bounds;
  if (minimum !== undefined) lows.push(kind === "integer" ? Math.ceil(minimum) : minimum);
  if (maximum !== undefined) highs.push(kind === "integer" ? Math.floor(maximum) : maximum);
  if (exclusiveMinimum !== undefined) lows.push(kind === "integer" ? Math.floor(exclusiveMinimum) + 1 : above(exclusiveMinimum));
  if (exclusiveMaximum !== undefined) highs.push(kind === "integer" ? Math.ceil(exclusiveMaximum) - 1 : below(exclusiveMaximum));
  return { least: Math.max(...lows), greatest: Math.min(...highs) };
};
