import type { Facts, Scalar } from "@tierpolicy/schema";
import { Names } from "./domain/names.js";
import { type Range, rangeOf } from "./domain/range.js";
import type { Leaf } from "./leaves/leaf.js";
import { scalarsAt } from "./leaves/value.js";
import type { Known } from "./leaves/variables.js";
import { plainScalar } from "./plain.js";
import type { Sets } from "./sets/sets.js";
import type { LeafSamples } from "./space.js";
import { boundsOf, sampleOf } from "./witness/sample.js";

/** Of a coupled leaf: what conditions mention, the ends of its domain, and the points next to these; of short gaps, all. */
const coupledSamples = ({ axes, axis: { keys } }: Known): readonly Scalar[] => {
  const isExact = keys.map((key) => axes.coupling?.geometry.isExact(key) === true);
  const isNear = (i: number): boolean => i === 0 || i === keys.length - 1 || [i - 1, i, i + 1].some((near) => isExact[near]);
  return keys.filter((_, i) => isNear(i)).map((key) => axes.family.valueOf(key));
};

const samplesOf = (known: Known): readonly Scalar[] => {
  const { axes, axis, leaf } = known;
  const { family } = axes;
  if (axes.coupling !== undefined) return coupledSamples(known);
  const regions = [...axis.keys.keys()];
  if (family instanceof Names) return regions.map((region) => sampleOf(axes, axis, region));
  const range = rangeOf(leaf.scalar) as Range;
  return regions.flatMap((region) => {
    const { least, greatest } = boundsOf(axes, axis, region, range);
    // the ends of all numbers are no boundary that anyone meant
    const ends = [least, greatest].filter((key) => Math.abs(key) < Number.MAX_SAFE_INTEGER);
    return [sampleOf(axes, axis, region), ...ends.map((key) => family.valueOf(key))];
  });
};

/** No condition looks at it: one value is as good as another. */
const unmentionedSamples = (leaf: Leaf, plain: Facts): readonly Scalar[] => {
  const given = scalarsAt(plain, leaf);
  return given.length > 0 ? given : [plainScalar(leaf.scalar, new Set())];
};

/** Values of each leaf from all of its regions, for those who generate customers. */
export const leafSamples = (sets: Sets, plain: Facts): readonly LeafSamples[] =>
  sets.leaves.all.map((leaf) => {
    const { fact, path, type } = leaf;
    const known = sets.variables.of(leaf);
    const samples = known === undefined ? unmentionedSamples(leaf, plain) : samplesOf(known);
    return Object.freeze({ fact, path, type, samples: Object.freeze([...new Set(samples)]) });
  });
