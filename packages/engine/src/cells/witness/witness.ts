import type { Facts, Scalar } from "@tierpolicy/schema";
import { InvariantError } from "../../invariant-error.js";
import type { Axes } from "../axis/axes.js";
import { NONE } from "../diagram/store.js";
import type { Leaf } from "../leaves/leaf.js";
import type { Location } from "../leaves/locate.js";
import { assemble, valueAt } from "../leaves/value.js";
import type { Known } from "../leaves/variables.js";
import type { Sets } from "../sets/sets.js";
import { type Choice, cheapestPath } from "./cheapest.js";
import { sampleOf } from "./sample.js";

/**
 * A customer of the set who differs from another in as few facts as possible.
 *
 * @param near whose values of coupled leaves are points of their own
 * @param kept the facts that the two must have in common
 */
export const witnessNear = (sets: Sets, set: number, near: Facts, kept: ReadonlySet<string>): Facts | undefined => {
  if (set === NONE) return undefined;
  sets.budget.begin();
  const location = sets.locate(near);
  const choice = cheapestPath(sets.store, set, sets.variables, (level) => location.at(level), kept, sets.budget);
  if (choice === undefined) return undefined;
  const changed = changedRegions(sets, choice, location);
  for (const spread of [true, false]) {
    const customer = assembled(sets, near, valuesOf(changed, location, spread));
    if (sets.has(set, sets.locate(customer))) return customer;
  }
  throw new InvariantError("a witness is not in its set");
};

/** The regions of each leaf that has to change. */
const changedRegions = (sets: Sets, choice: Choice, location: Location): ReadonlyMap<Known, readonly number[]> => {
  const changed = new Map<Known, readonly number[]>();
  for (const known of sets.variables.known) {
    if (!known.levels.some((level) => choice.has(level) && choice.get(level) !== location.at(level))) continue;
    const regions = known.leaf.isArray
      ? known.levels.flatMap((level, region) => (choice.get(level) === 1 ? [region] : []))
      : [choice.get(known.levels[0] as number) as number];
    changed.set(known, regions);
  }
  return changed;
};

/** @param spread whether coupled numbers may be rounded to readable ones, in the same order */
const valuesOf = (changed: ReadonlyMap<Known, readonly number[]>, location: Location, spread: boolean) => {
  const values = new Map<Leaf, Scalar | readonly Scalar[]>();
  const realised = new Map<Axes, (point: number) => number>();
  for (const [{ leaf, axes, axis, place }, regions] of changed) {
    const { coupling } = axes;
    let scalars: readonly Scalar[];
    if (coupling === undefined) {
      const [near] = leaf.isArray ? [] : location.keysOf(leaf, axes);
      scalars = regions.map((region) => sampleOf(axes, axis, region, near));
    } else {
      const keyOf = realised.get(axes) ?? realise(axes, changed, spread);
      realised.set(axes, keyOf);
      scalars = regions.map((region) => axes.family.valueOf(keyOf((coupling.geometry.pointsOf[place] as Int32Array)[region] as number)));
    }
    values.set(leaf, leaf.isArray ? scalars : (scalars[0] as Scalar));
  }
  return values;
};

const realise = (axes: Axes, changed: ReadonlyMap<Known, readonly number[]>, spread: boolean): ((point: number) => number) => {
  const geometry = (axes.coupling as NonNullable<Axes["coupling"]>).geometry;
  const scalars: number[] = [];
  const elements: number[] = [];
  for (const [known, regions] of changed) {
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
