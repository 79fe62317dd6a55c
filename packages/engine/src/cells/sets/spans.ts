import type { Scalar } from "@tierpolicy/schema";
import { InvariantError } from "../../invariant-error.js";
import { regionAt } from "../axis/axis.js";
import { ALL, type Store } from "../diagram/store.js";
import type { Known } from "../leaves/variables.js";

/** Values from one to another, both included; an end that is absent does not bind. */
export interface Span {
  readonly from?: Scalar;
  readonly to?: Scalar;
}

/**
 * The values of an ordered scalar leaf that a set has which looks at nothing else: spans, ascending, disjoint, and never next to each other.
 *
 * @returns undefined where the leaf is compared with others in a way that does not say which of its values are alike
 */
export const spansOf = (store: Store, set: number, known: Known): readonly Span[] | undefined => {
  const [level] = known.levels;
  if ([...store.levelsOf(set)].some((other) => other !== level)) throw new InvariantError("the set looks at other leaves too");
  const stretches = stretchesOf(known);
  if (stretches === undefined) return undefined;
  const { family } = known.axes;
  const spans: { from?: Scalar; to?: Scalar }[] = [];
  let isOpen = false;
  for (const [index, [key, region]] of stretches.entries()) {
    const has = set > ALL ? store.childAt(set, region) === ALL : set === ALL;
    if (has && !isOpen) spans.push(index === 0 ? {} : { from: family.valueOf(key) });
    const last = spans.at(-1);
    if (!has && isOpen && last !== undefined) last.to = family.valueOf(family.step(key, -1));
    isOpen = has;
  }
  return spans;
};

/** Where keys begin that a customer who differs in this leaf only shares the region with. */
const stretchesOf = ({ axes, axis, place }: Known): readonly (readonly [key: number, region: number])[] | undefined => {
  const geometry = axes.coupling?.geometry;
  if (geometry === undefined) return axis.keys.map((key, region) => [key, region] as const);
  const points = geometry.pointsOf[place] as Int32Array;
  return geometry.alone?.().map(([key, point]) => [key, regionAt(points, point)] as const);
};
