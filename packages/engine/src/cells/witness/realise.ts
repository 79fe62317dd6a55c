import type { Facts, Scalar } from "@tierpolicy/schema";
import type { Axes } from "../axis/axes.js";
import type { Leaf } from "../leaves/leaf.js";
import type { Location } from "../leaves/locate.js";
import { assemble, scalarsAt, valueAt } from "../leaves/value.js";
import type { Known } from "../leaves/variables.js";
import type { Sets } from "../sets/sets.js";
import type { Choice } from "./cheapest.js";
import { sampleOf } from "./sample.js";

/** The new region of each leaf that changes; of an array, those in which it has elements. */
export type Changes = ReadonlyMap<Known, readonly number[]>;

/** Where each variable stands. */
export type Standing = Pick<Location, "at">;

export const changesOf = (sets: Sets, choice: Choice, from: Standing): Changes => {
  const changes = new Map<Known, readonly number[]>();
  for (const known of sets.variables.known) {
    if (!known.levels.some((level) => choice.has(level) && choice.get(level) !== from.at(level))) continue;
    const regions = known.leaf.isArray
      ? known.levels.flatMap((level, region) => (choice.get(level) === 1 ? [region] : []))
      : [choice.get(known.levels[0] as number) as number];
    changes.set(known, regions);
  }
  return changes;
};

/** Where the variables stand after the changes. */
export const after = (sets: Sets, changes: Changes, from: Standing): Standing => ({
  at: (level) => {
    const { leaf, region } = sets.variables.all[level] as { leaf: Leaf; region?: number };
    const regions = changes.get(sets.variables.of(leaf) as Known);
    if (regions === undefined) return from.at(level);
    return region === undefined ? (regions[0] as number) : Number(regions.includes(region));
  },
});

/**
 * A customer near another, a second one near the first, and so on.
 *
 * @param spread whether coupled numbers may be rounded to readable ones, in the same order
 */
export const realise = (sets: Sets, near: Facts, steps: readonly Changes[], spread: boolean): readonly Facts[] => {
  const keyOf = pointsToKeys(steps, spread);
  let customer = near;
  return steps.map((changes) => {
    customer = assembled(sets, customer, valuesOf(changes, customer, keyOf));
    return customer;
  });
};

const valuesOf = (changes: Changes, near: Facts, keyOf: (axes: Axes, point: number) => number) => {
  const values = new Map<Leaf, Scalar | readonly Scalar[]>();
  for (const [{ leaf, axes, axis, place }, regions] of changes) {
    const { coupling, family } = axes;
    const [at] = leaf.isArray || coupling !== undefined ? [] : scalarsAt(near, leaf).map((value) => family.keyOf(value));
    const scalars = regions.map((region) => {
      if (coupling === undefined) return sampleOf(axes, axis, region, at);
      return family.valueOf(keyOf(axes, (coupling.geometry.pointsOf[place] as Int32Array)[region] as number));
    });
    values.set(leaf, leaf.isArray ? scalars : (scalars[0] as Scalar));
  }
  return values;
};

/** All customers see the same keys behind the points of a group. */
const pointsToKeys = (steps: readonly Changes[], spread: boolean): ((axes: Axes, point: number) => number) => {
  const realised = new Map<Axes, (point: number) => number>();
  return (axes, point) => {
    const keyOf = realised.get(axes) ?? keysBehind(axes, steps, spread);
    realised.set(axes, keyOf);
    return keyOf(point);
  };
};

const keysBehind = (axes: Axes, steps: readonly Changes[], spread: boolean): ((point: number) => number) => {
  const { geometry } = axes.coupling as NonNullable<Axes["coupling"]>;
  const scalars: number[] = [];
  const elements: number[] = [];
  for (const [known, regions] of steps.flatMap((changes) => [...changes])) {
    if (known.axes !== axes) continue;
    const points = regions.map((region) => (geometry.pointsOf[known.place] as Int32Array)[region] as number);
    (known.leaf.isArray ? elements : scalars).push(...points);
  }
  return (spread ? geometry.spread?.([...scalars, ...elements]) : undefined) ?? geometry.realise(scalars);
};

const assembled = (sets: Sets, near: Facts, values: ReadonlyMap<Leaf, Scalar | readonly Scalar[]>): Facts => {
  const byPlace = new Map(sets.leaves.all.map((leaf) => [JSON.stringify([leaf.fact, ...leaf.path]), leaf]));
  const leafAt = (fact: string) => (path: readonly string[]) => {
    const leaf = byPlace.get(JSON.stringify([fact, ...path])) as Leaf;
    return values.get(leaf) ?? valueAt(near, leaf);
  };
  return Object.freeze(Object.fromEntries([...sets.leaves.facts].map(([id, { type }]) => [id, assemble(type, [], leafAt(id))])));
};
