import type { Scalar } from "@tierpolicy/schema";
import type { Axes, Axis } from "../axis/axes.js";
import { Names } from "../domain/names.js";
import { type Range, rangeOf } from "../domain/range.js";
import { roundestMoment, simplestIn } from "../domain/simplest.js";

/** The least and the greatest key of a region of an uncoupled leaf that has an order. */
export const boundsOf = ({ family }: Axes, { keys }: Axis, region: number, range: Range): Range => {
  const next = keys[region + 1];
  return { least: keys[region] as number, greatest: next === undefined ? range.greatest : family.step(next, -1) };
};

/**
 * A readable value of a region of an uncoupled leaf: a text or number that a condition mentions, else a simple one, at the boundary.
 *
 * @param near the key that the value replaces, if there is one: its side of the region is preferred
 */
export const sampleOf = (axes: Axes, axis: Axis, region: number, near?: number): Scalar => {
  const { scalar } = axis.leaf;
  if (axes.family instanceof Names) {
    const key = axis.keys[region] as number;
    if (axis.leaf.isOrdered && near !== undefined && near > key) return lastOf(axis, region);
    return key === 0 && scalar.kind === "enum" ? unmentioned(scalar.values, axes.family) : axes.family.valueOf(key);
  }
  const range = rangeOf(scalar) as Range;
  const bounds = boundsOf(axes, axis, region, range);
  const end = endOf(bounds, range, near);
  const boundary = end === "low" ? bounds.least : bounds.greatest;
  if (axes.mentioned.has(boundary) || axes.family.name === "boolean") return axes.family.valueOf(boundary);
  const simple = axes.family.name === "date-time" ? roundestMoment : simplestIn;
  return axes.family.valueOf(simple(bounds.least, bounds.greatest, end));
};

const endOf = (bounds: Range, range: Range, near: number | undefined): "low" | "high" => {
  if (near !== undefined) return near < bounds.least ? "low" : "high";
  return bounds.least > range.least || bounds.greatest === range.greatest ? "low" : "high";
};

/** Of an enum that is listed from low to high: its values have the keys 1, 2, 3 … */
const lastOf = ({ leaf, keys }: Axis, region: number): string => {
  const { values } = leaf.scalar as { readonly values: readonly string[] };
  return values[(keys[region + 1] ?? values.length + 1) - 2] as string;
};

const unmentioned = (values: readonly string[], names: Names): string => values.find((value) => names.keyOf(value) === 0) as string;
