import type { Axes } from "../axis/axes.js";
import { bitsOf } from "../axis/depth.js";
import { BudgetExceeded } from "../budget.js";
import { ALL, type Store } from "../diagram/store.js";
import type { Leaf } from "../leaves/leaf.js";
import { nameOf } from "../leaves/named.js";
import type { Known, Variable, Variables } from "../leaves/variables.js";
import { afterForgetting, type Depth, depthOfForgetting, FLAT, isFlat, joined } from "./depth.js";

type Depths = ReadonlyMap<Axes, Depth>;

const NOTHING: Depths = new Map();

/**
 * Keeps account of quantifiers over some leaves of a group while others stay: the representative points of the group can bear only so many,
 * one inside the other. A set whose quantifiers they cannot bear is never given out.
 */
export class DepthAccounts {
  readonly store: Store;
  readonly variables: Variables;
  readonly #needed: boolean;
  readonly #depths = new Map<number, Depths>();

  constructor(store: Store, variables: Variables) {
    this.store = store;
    this.variables = variables;
    this.#needed = variables.groups.some(({ coupling }) => coupling !== undefined && !coupling.geometry.complete);
  }

  /** Notes a result that was put together from these sets without a quantifier. */
  combine(result: number, operands: readonly number[]): void {
    const depths = new Map<Axes, Depth>();
    for (const operand of operands) {
      for (const [axes, depth] of this.#depths.get(operand) ?? NOTHING) depths.set(axes, joined(depth, depths.get(axes) ?? FLAT));
    }
    this.#note(result, depths);
  }

  /** @throws BudgetExceeded where the points do not bear the quantifier */
  forget(set: number, result: number, isForgotten: (level: number) => boolean): void {
    const before = this.#depths.get(set) ?? NOTHING;
    const after = new Map<Axes, Depth>();
    for (const [axes, support] of this.#supports(set)) {
      const depth = this.#after(axes, support, before.get(axes) ?? FLAT, isForgotten, result);
      if (!isFlat(depth)) after.set(axes, depth);
    }
    this.#note(result, after);
  }

  /**
   * Notes the result of asking for another value of one leaf, which is a quantifier over a leaf that is compared with all that this one is
   * compared with, and with this one itself.
   *
   * @throws BudgetExceeded where the points do not bear it
   */
  shift(set: number, result: number, { axes, place }: Known): void {
    const depths = new Map(this.#depths.get(set) ?? NOTHING);
    const support = this.#supports(set).get(axes);
    const places = [...(support ?? [])].map((level) => this.#knownAt(level));
    // A set that looks at no other leaf of the group changes where it did before. If all values are points, there is a formula without the quantifier.
    if (places.some((known) => known.place !== place) && !isWhole(axes, place)) {
      const before = depths.get(axes) ?? FLAT;
      const made = depthOfForgetting(axes, before, 1 << place);
      const kept = places.reduce((mask, known) => mask | (1 << known.place), 0);
      if (places.some(({ leaf }) => leaf.isArray) || made > (axes.coupling?.depth ?? 0))
        throw new BudgetExceeded(unbearable(axes, 1 << place, kept & ~(1 << place)));
      depths.set(
        axes,
        afterForgetting(before, made, kept, () => made),
      );
    }
    this.#note(result, depths);
  }

  /**
   * Whether two customers, one of each set, who differ in certain leaves only, are to be found among the points if there are any.
   *
   * @throws BudgetExceeded where the points do not suffice
   */
  differ(sets: readonly number[], isDifferent: (level: number) => boolean): void {
    const supports = new Map<Axes, Set<number>>();
    for (const set of sets) {
      for (const [axes, levels] of this.#supports(set)) {
        const places = supports.get(axes) ?? new Set();
        supports.set(axes, places);
        for (const level of levels) if (isDifferent(level)) places.add(this.#knownAt(level).place);
      }
    }
    for (const [axes, places] of supports) {
      const coupling = axes.coupling as NonNullable<Axes["coupling"]>;
      const second = [...places].filter((place) => !isWhole(axes, place)).sort((one, other) => one - other);
      const scalars = second.filter((place) => axes.group.leaves[place]?.isArray === false);
      const tied = second.filter((place) => isTied(axes, place));
      if (scalars.length <= coupling.spare.scalars && tied.length <= coupling.spare.tiedArrays) continue;
      throw new BudgetExceeded(`the customers may differ in too many facts that are compared with each other: ${namedIn(axes, second)}`);
    }
  }

  #note(result: number, depths: Depths): void {
    if (depths.size === 0 || result <= ALL) this.#depths.delete(result);
    else if (!this.#depths.has(result)) this.#depths.set(result, depths);
  }

  /** The levels that matter to the set, by the group of coupled leaves whose points are not all keys. */
  #supports(set: number): ReadonlyMap<Axes, ReadonlySet<number>> {
    const supports = new Map<Axes, Set<number>>();
    if (!this.#needed) return supports;
    for (const level of this.store.levelsOf(set)) {
      const { axes } = this.#knownAt(level);
      if (axes.coupling === undefined || axes.coupling.geometry.complete) continue;
      supports.set(axes, (supports.get(axes) ?? new Set()).add(level));
    }
    return supports;
  }

  #knownAt(level: number): Known {
    return this.variables.of((this.variables.all[level] as Variable).leaf) as Known;
  }

  #after(axes: Axes, support: ReadonlySet<number>, before: Depth, isForgotten: (level: number) => boolean, result: number): Depth {
    let kept = 0;
    let gone = 0;
    let keepsArray = false;
    for (const level of support) {
      const { place, leaf } = this.#knownAt(level);
      if (!isForgotten(level)) kept |= 1 << place;
      else if (!isWhole(axes, place)) gone |= 1 << place;
      if (!isForgotten(level) && leaf.isArray) keepsArray = true;
    }
    if (gone === 0) return before;
    if (kept === 0) return FLAT;
    const made = depthOfForgetting(axes, before, gone);
    if (keepsArray || made > (axes.coupling?.depth ?? 0)) throw new BudgetExceeded(unbearable(axes, gone, kept));
    return afterForgetting(before, made, kept, () => this.#reach(axes, result));
  }

  /**
   * Of a set that looks at one leaf of a group: if a key's distance to the ends of its gap counts up to r only, log2 r quantifiers suffice to say so.
   */
  #reach(axes: Axes, result: number): number {
    let reach = 1;
    for (const node of this.store.reachable(result)) {
      if (node <= ALL) continue;
      const known = this.#knownAt(this.store.level(node));
      if (known.axes !== axes || axes.coupling === undefined) continue;
      for (let run = this.store.firstRun(node) + 1; run < this.store.endRun(node); run++) {
        const point = axes.coupling.geometry.pointsOf[known.place]?.[this.store.start(run)] as number;
        reach = Math.max(reach, axes.coupling.geometry.margin(point));
      }
    }
    return Math.ceil(Math.log2(reach));
  }
}

/** All values are points of their own: a quantifier over them is a list of cases, in which constants stand for the leaf. */
const isWhole = ({ axes, coupling }: Axes, place: number): boolean =>
  axes[place]?.keys.every((key) => coupling?.geometry.isExact(key)) === true;

const isTied = ({ group }: Axes, place: number): boolean => {
  const isArray = (at: number): boolean => group.leaves[at]?.isArray === true;
  return group.pairs.some((pair) => pair.includes(place) && pair.every(isArray));
};

const namedIn = ({ group }: Axes, places: readonly number[]): string =>
  places.map((place) => `\`${nameOf(group.leaves[place] as Leaf)}\``).join(", ");

const unbearable = (axes: Axes, gone: number, kept: number): string =>
  `too much depends on how ${namedIn(axes, bitsOf(gone))} compares with ${namedIn(axes, bitsOf(kept))}`;
