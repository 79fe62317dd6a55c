import type { Axes, Axis } from "../axis/axes.js";
import type { Leaf } from "./leaf.js";

/** A scalar leaf is one variable over its regions; an array has one truth value for each region: whether some element lies there. */
export interface Variable {
  readonly leaf: Leaf;
  /** Of an array: the region whose inhabitation it tells. */
  readonly region?: number;
}

/** Everything that is known of a leaf that conditions look at. */
export interface Known {
  readonly leaf: Leaf;
  readonly axes: Axes;
  /** The leaf's place in its group. */
  readonly place: number;
  readonly axis: Axis;
  /** The level of a scalar; the levels of an array's regions. */
  readonly levels: readonly number[];
}

/**
 * The variables of the diagrams, in their order: coupled leaves next to each other, otherwise what most comparisons look at first.
 * Against the order of first use, diagrams of a thousand random rules are about half the size (docs/adr/0003).
 */
export class Variables {
  readonly all: readonly Variable[];
  /** How many values the variable of each level has. */
  readonly sizes: readonly number[];
  readonly #known = new Map<Leaf, Known>();

  /** In the order of the variables. */
  readonly groups: readonly Axes[];

  /** @param unordered in the order of first use */
  constructor(unordered: readonly Axes[]) {
    this.groups = [...unordered].sort((one, other) => other.group.comparisons.length - one.group.comparisons.length);
    const all: Variable[] = [];
    const sizes: number[] = [];
    for (const axes of this.groups) {
      const levels = axes.group.leaves.map((): number[] => []);
      for (const [place, region] of orderOf(axes)) {
        const { leaf, keys } = axes.axes[place] as Axis;
        (levels[place] as number[]).push(all.length);
        all.push(leaf.isArray ? { leaf, region } : { leaf });
        sizes.push(leaf.isArray ? 2 : keys.length);
      }
      for (const [place, axis] of axes.axes.entries()) {
        this.#known.set(axis.leaf, { leaf: axis.leaf, axes, place, axis, levels: levels[place] as number[] });
      }
    }
    this.all = all;
    this.sizes = sizes;
  }

  /** Undefined where no condition looks at the leaf. */
  of(leaf: Leaf): Known | undefined {
    return this.#known.get(leaf);
  }

  get known(): Iterable<Known> {
    return this.#known.values();
  }
}

/**
 * Places of leaves and, for arrays, regions. Scalars come before arrays, and the regions of arrays alternate:
 * otherwise "is in the list" and "is a sublist of" would take diagrams of exponential size.
 */
const orderOf = ({ axes, group, coupling }: Axes): readonly (readonly [place: number, region: number])[] => {
  const degree = (place: number): number => group.pairs.filter((pair) => pair.includes(place)).length;
  const places = axes.map((_, place) => place);
  const scalars = places.filter((place) => !axes[place]?.leaf.isArray);
  if (coupling !== undefined) scalars.sort((one, other) => degree(other) - degree(one));
  const elements = places
    .filter((place) => axes[place]?.leaf.isArray)
    .flatMap((place) => (axes[place] as Axis).keys.map((key, region) => ({ key, place, region })));
  elements.sort((one, other) => one.key - other.key || one.place - other.place);
  return [...scalars.map((place) => [place, 0] as const), ...elements.map(({ place, region }) => [place, region] as const)];
};
