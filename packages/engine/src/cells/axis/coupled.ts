import { BudgetExceeded } from "../budget.js";
import type { Family } from "../domain/family.js";
import { Names } from "../domain/names.js";
import { type Range, rangeOf } from "../domain/range.js";
import type { Group } from "../leaves/group.js";
import type { Leaf } from "../leaves/leaf.js";
import type { Coupling, Spare } from "./axes.js";
import { treeDepth } from "./depth.js";
import { visibleAtMost } from "./elements.js";
import { Fresh } from "./fresh.js";
import type { Geometry } from "./geometry.js";
import { Line } from "./line.js";
import { Mixed } from "./mixed.js";

/** A bit mask holds so many leaves. */
const MOST_LEAVES = 30;
/** More tied arrays than that have more combinations than any budget allows. */
const MOST_TIED = 12;
/** Points are spent on quantifiers only while a group has so many at most: more where few are nested, for diagrams grow with a power of them. */
const mostPointsFor = (depth: number, hasClock: boolean): number => {
  if (depth <= 1) return 8192;
  return hasClock ? 1024 : 256;
};

interface Shape {
  readonly places: readonly { readonly isArray: boolean; readonly tied: number }[];
  readonly tied: number;
  readonly loose: number;
  readonly scalars: number;
  readonly spare: Spare;
  readonly neighbours: readonly number[];
}

const shapeOf = (group: Group): Shape => {
  const neighbours = group.leaves.map(() => 0);
  const isTied = group.leaves.map(() => false);
  const isArray = (i: number): boolean => group.leaves[i]?.isArray === true;
  for (const [one, other] of group.pairs) {
    neighbours[one] = (neighbours[one] as number) | (1 << other);
    neighbours[other] = (neighbours[other] as number) | (1 << one);
    if (isArray(one) && isArray(other)) isTied[one] = isTied[other] = true;
  }
  let bit = 1;
  const places = group.leaves.map((leaf, i) => {
    const tied = isTied[i] ? bit : 0;
    if (isTied[i]) bit *= 2;
    return { isArray: leaf.isArray, tied };
  });
  const tied = isTied.filter(Boolean).length;
  const arrays = group.leaves.filter((leaf) => leaf.isArray).length;
  // two customers may differ in all of one fact, or in all facts without merit; for tied arrays of several facts points would be too many
  const meritless = group.leaves.filter(({ hasMerit }, i) => !hasMerit && !isArray(i)).length;
  const spare = {
    scalars: Math.max(
      mostOfOneFact(group, (i) => !isArray(i)),
      meritless,
    ),
    tiedArrays: mostOfOneFact(group, (i) => isTied[i] === true),
  };
  return { places, tied, loose: arrays - tied, scalars: group.leaves.length - arrays, spare, neighbours };
};

const mostOfOneFact = (group: Group, isCounted: (place: number) => boolean): number => {
  const counts = new Map<string, number>();
  for (const [i, { fact }] of group.leaves.entries()) if (isCounted(i)) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return Math.max(0, ...counts.values());
};

interface Wanted {
  readonly depth: number;
  readonly hasClock: boolean;
}

/**
 * How many quantifiers, one inside the other, the points should bear. What is asked of all customers at one time forgets all but the clock;
 * in a group without a clock, any leaf may be the one that stays.
 */
const depthWanted = (group: Group, { tied, loose, neighbours }: Shape): Wanted => {
  const hasClock = group.leaves.some(({ isClock }) => isClock);
  if (tied > 0) return { depth: 0, hasClock };
  const depthWithout = (isLeftOut: (leaf: Leaf) => boolean): number => {
    const vertices = group.leaves.reduce((mask, leaf, i) => (leaf.isArray || isLeftOut(leaf) ? mask : mask | (1 << i)), 0);
    return treeDepth(vertices, neighbours) + (loose > 0 ? 1 : 0);
  };
  const depth = hasClock ? depthWithout(({ isClock }) => isClock) : depthWithout(() => false) - 1;
  return { depth, hasClock };
};

/** The points for a group of leaves that are compared with each other. */
export const geometryOf = (group: Group, family: Family, mentioned: ReadonlySet<number>, mostPoints: number): Coupling => {
  if (group.leaves.length > MOST_LEAVES) throw new BudgetExceeded(`more than ${MOST_LEAVES} facts are compared with each other`);
  const shape = shapeOf(group);
  if (shape.tied > MOST_TIED) throw new BudgetExceeded(`more than ${MOST_TIED} lists are compared with each other`);
  const wanted = depthWanted(group, shape);
  const { neighbours, spare } = shape;
  const bounded = (geometry: Geometry, depth: number): Coupling => ({ geometry, depth, neighbours, spare });
  if (family instanceof Names) return bounded(freshOf(group, family, shape, wanted.depth), wanted.depth);

  const ranged = group.leaves.map(({ scalar }, i) => ({
    ...(shape.places[i] as Shape["places"][number]),
    range: rangeOf(scalar) as Range,
  }));
  const kinds = new Set(group.leaves.map(({ scalar }) => scalar.kind));
  const gaps = mentioned.size * 2 + group.leaves.length * 2 + 1;
  const visible = visibleOf(shape);
  const most = shape.scalars + spare.scalars;
  const sizeOf = (threshold: number): number => gaps * (most + 1) * threshold;
  if (sizeOf(visible + 1) > mostPoints) throw new BudgetExceeded("comparisons of facts with facts tell too many values apart");
  if (kinds.size > 1) {
    const places = ranged.map((place, i) => ({ ...place, integer: group.leaves[i]?.scalar.kind === "integer" }));
    return bounded(new Mixed(places, mentioned, spare.scalars, visible), 0);
  }
  const thresholdOf = (depth: number): number => Math.max(2 ** depth, visible + 1);
  let depth = wanted.depth;
  while (depth > 0 && sizeOf(thresholdOf(depth)) > mostPointsFor(depth, wanted.hasClock)) depth -= 1;
  return bounded(new Line(family, ranged, mentioned, spare.scalars, thresholdOf(depth)), depth);
};

const visibleOf = ({ tied, spare, loose }: Shape): number => visibleAtMost(tied === 0 ? 0 : tied + spare.tiedArrays, loose);

const freshOf = (group: Group, names: Names, shape: Shape, depth: number): Fresh => {
  const named = group.leaves.map(({ scalar }, i) => ({
    ...(shape.places[i] as Shape["places"][number]),
    ...(scalar.kind === "enum" ? { keys: scalar.values.map((value) => names.keyOf(value)) } : {}),
  }));
  return new Fresh(names, named, shape.scalars + shape.spare.scalars + depth + visibleOf(shape));
};
