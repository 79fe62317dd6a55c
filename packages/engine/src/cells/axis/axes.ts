import type { Comparison, Facts, Scalar } from "@tierpolicy/schema";
import { keySetsOf } from "../comparison/constants.js";
import type { Family } from "../domain/family.js";
import { familyOf } from "../domain/family.js";
import type { KeySet } from "../domain/key-set.js";
import { Names } from "../domain/names.js";
import { rangeOf } from "../domain/range.js";
import { type Group, isCoupled } from "../leaves/group.js";
import type { Leaf } from "../leaves/leaf.js";
import { scalarsAt } from "../leaves/value.js";
import { mergedKeys, regionStarts } from "./axis.js";
import { geometryOf } from "./coupled.js";
import type { Geometry } from "./geometry.js";

/** The values of a leaf (of an array's elements) in regions. */
export interface Axis {
  readonly leaf: Leaf;
  /** The first key of each region; of a coupled leaf, the keys of its points. Empty where no value is possible. */
  readonly keys: readonly number[];
}

/** A group of leaves with everything that its conditions tell apart. */
export interface Axes {
  readonly group: Group;
  readonly family: Family;
  /** For each leaf of the group. */
  readonly axes: readonly Axis[];
  /** Where the leaves are compared with each other. */
  readonly coupling?: Coupling;
  /** The keys that conditions mention. */
  readonly mentioned: ReadonlySet<number>;
}

/** How many leaves of one group two customers may differ in, if both are to be found among its points. */
export interface Spare {
  readonly scalars: number;
  /** Arrays that are compared with arrays; of others any number. */
  readonly tiedArrays: number;
}

export interface Coupling {
  readonly geometry: Geometry;
  /** Nested quantifiers over single leaves that the points can bear. */
  readonly depth: number;
  /** For each leaf of the group, the bit mask of those that it is compared with. */
  readonly neighbours: readonly number[];
  readonly spare: Spare;
}

const scalarsOf = (comparison: Comparison): readonly Scalar[] => {
  const { value } = comparison;
  if (value.kind === "fact") return [];
  return typeof value.value === "object" ? value.value : [value.value];
};

/**
 * @param anchors customers whose values of coupled leaves are to be points exactly, as if conditions mentioned them
 * @param mostPoints how many points a group may have before it counts as too large
 */
export const axesOf = (group: Group, anchors: readonly Facts[], mostPoints: number): Axes => {
  const family = familyOf(group.leaves.map(({ scalar }) => scalar));
  const constants = group.comparisons.flatMap(scalarsOf);
  const anchored = isCoupled(group) ? group.leaves.flatMap((leaf) => anchors.flatMap((facts) => scalarsAt(facts, leaf))) : [];
  if (family instanceof Names) {
    // first, so that regions are runs of the values as they are listed
    for (const leaf of group.leaves) if (leaf.isOrdered) mentionAll(leaf, family);
    for (const text of [...constants, ...anchored]) family.mention(`${text}`);
    if (isCoupled(group)) for (const leaf of group.leaves) mentionAll(leaf, family);
  }
  const mentioned = new Set([...constants, ...anchored].map((value) => family.keyOf(value)));
  if (!isCoupled(group)) {
    const sets = group.comparisons.flatMap((comparison) => keySetsOf(comparison, family));
    return { group, family, mentioned, axes: group.leaves.map((leaf) => ({ leaf, keys: regionsOf(leaf, family, sets) })) };
  }
  const coupling = geometryOf(group, family, mentioned, mostPoints);
  const { points, pointsOf } = coupling.geometry;
  const axes = group.leaves.map((leaf, i) => ({ leaf, keys: Array.from(pointsOf[i] as Int32Array, (point) => points[point] as number) }));
  return { group, family, mentioned, axes, coupling };
};

const mentionAll = ({ scalar }: Leaf, family: Names): void => {
  if (scalar.kind === "enum") for (const text of scalar.values) family.mention(text);
};

const regionsOf = ({ scalar }: Leaf, family: Family, sets: readonly KeySet[]): readonly number[] => {
  const range = rangeOf(scalar);
  if (range !== undefined) return regionStarts(range, scalar.kind !== "number", sets);
  const names = family as Names;
  const known = Array.from({ length: names.size }, (_, i) => i + 1);
  if (scalar.kind !== "enum") return mergedKeys([0, ...known], sets);
  const values = new Set(scalar.values);
  const possible = known.filter((key) => values.has(names.valueOf(key)));
  return mergedKeys(possible.length < values.size ? [0, ...possible] : possible, sets);
};
