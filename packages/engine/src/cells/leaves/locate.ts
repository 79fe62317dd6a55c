import type { Facts, Scalar } from "@tierpolicy/schema";
import type { Axes, Axis } from "../axis/axes.js";
import { regionAt } from "../axis/axis.js";
import type { Leaf } from "./leaf.js";
import { scalarsAt } from "./value.js";
import type { Known, Variables } from "./variables.js";

/** In which regions a customer's values lie; asked leaf by leaf, since a question seldom concerns them all. */
export class Location {
  readonly #fresh = new Map<Scalar, number>();
  readonly #regions = new Map<Leaf, readonly number[]>();

  readonly variables: Variables;
  readonly facts: Facts;

  constructor(variables: Variables, facts: Facts) {
    this.variables = variables;
    this.facts = facts;
  }

  /** The region of a scalar; those in which some element of an array lies. */
  regionsOf(known: Known): readonly number[] {
    const found = this.#regions.get(known.leaf);
    if (found !== undefined) return found;
    const { axes } = known;
    const keys = axes.group.leaves.map((leaf) => this.keysOf(leaf, axes));
    for (const [i, regions] of regionsIn(axes, keys).entries()) this.#regions.set(axes.group.leaves[i] as Leaf, regions);
    return this.#regions.get(known.leaf) as readonly number[];
  }

  /** Texts that no condition mentions have the keys 0, -1, -2 … here: the same text the same one. */
  keysOf(leaf: Leaf, { family }: Axes): readonly number[] {
    return scalarsAt(this.facts, leaf).map((value) => {
      const key = family.keyOf(value);
      if (family.name !== "text" || key !== 0) return key;
      const fresh = this.#fresh.get(value) ?? -this.#fresh.size;
      this.#fresh.set(value, fresh);
      return fresh;
    });
  }

  /** The value of the variable of a level. */
  at(level: number): number {
    const { leaf, region } = this.variables.all[level] as { leaf: Leaf; region?: number };
    const regions = this.regionsOf(this.variables.of(leaf) as Known);
    return region === undefined ? (regions[0] as number) : Number(regions.includes(region));
  }
}

const regionsIn = ({ axes, coupling }: Axes, keys: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  if (coupling === undefined) return axes.map(({ keys: starts }, i) => (keys[i] as readonly number[]).map((key) => regionAt(starts, key)));
  const points = coupling.geometry.locate(keys);
  return axes.map((_: Axis, i) =>
    (points[i] as readonly number[]).map((point) => regionAt(coupling.geometry.pointsOf[i] as Int32Array, point)),
  );
};
