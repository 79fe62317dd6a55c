import type { Axes } from "../axis/axes.js";
import { BudgetExceeded } from "../budget.js";
import { ALL, type Store } from "../diagram/store.js";
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

  #note(result: number, depths: Depths): void {
    if (depths.size === 0 || result <= ALL) this.#depths.delete(result);
    else if (!this.#depths.has(result)) this.#depths.set(result, depths);
  }

  /** The levels that matter to the set, by the group of coupled leaves whose points are not all keys. */
  #supports(set: number): ReadonlyMap<Axes, ReadonlySet<number>> {
    const supports = new Map<Axes, Set<number>>();
    if (!this.#needed) return supports;
    for (const node of this.store.reachable(set)) {
      if (node <= ALL) continue;
      const { axes } = this.#knownAt(this.store.level(node));
      if (axes.coupling === undefined || axes.coupling.geometry.complete) continue;
      supports.set(axes, (supports.get(axes) ?? new Set()).add(this.store.level(node)));
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
      if (isForgotten(level)) gone |= 1 << place;
      else kept |= 1 << place;
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

const unbearable = ({ group }: Axes, gone: number, kept: number): string => {
  const named = (mask: number): string =>
    group.leaves
      .filter((_, place) => (mask >> place) & 1)
      .map(({ fact, path }) => `\`${[fact, ...path].join(".")}\``)
      .join(", ");
  return `too much depends on how ${named(gone)} compares with ${named(kept)}`;
};
