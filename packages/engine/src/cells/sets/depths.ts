import type { Axes } from "../axis/axes.js";
import { treeDepth } from "../axis/depth.js";
import { BudgetExceeded } from "../budget.js";
import { ALL, type Store } from "../diagram/store.js";
import type { Variables } from "../leaves/variables.js";

/** How deep the quantifiers nest in what is known of a set about one group of coupled leaves. */
interface Depth {
  readonly depth: number;
  /** Leaves that quantified formulas connect, as a bit mask. */
  readonly linked: number;
}

type Depths = ReadonlyMap<Axes, Depth>;

const NOTHING: Depths = new Map();

/**
 * Keeps account of quantifiers over some leaves of a group while others stay: the representative points of the group can bear only so many,
 * one inside the other. A set whose quantifiers they cannot bear is never built.
 */
export class DepthAccounts {
  readonly #depths = new Map<number, Depths>();

  readonly store: Store;
  readonly variables: Variables;

  constructor(store: Store, variables: Variables) {
    this.store = store;
    this.variables = variables;
  }

  /** Notes a result that was put together from these sets without a quantifier. */
  combine(result: number, operands: readonly number[]): void {
    let depths = NOTHING;
    for (const operand of operands) depths = joined(depths, this.#depths.get(operand) ?? NOTHING);
    this.#note(result, depths);
  }

  /** @throws BudgetExceeded where the points do not bear the quantifier */
  forget(set: number, result: number, isForgotten: (level: number) => boolean): void {
    const before = this.#depths.get(set) ?? NOTHING;
    const after = new Map<Axes, Depth>();
    for (const [axes, support] of this.#supports(set)) {
      const depth = this.#after(axes, support, before.get(axes) ?? { depth: 0, linked: 0 }, isForgotten, result);
      if (depth.depth > 0) after.set(axes, depth);
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
    for (const node of this.store.reachable(set)) {
      const variable = this.variables.all[this.store.level(node)];
      const axes = variable === undefined ? undefined : this.variables.of(variable.leaf)?.axes;
      if (axes?.coupling === undefined || axes.coupling.geometry.complete) continue;
      supports.set(axes, (supports.get(axes) ?? new Set()).add(this.store.level(node)));
    }
    return supports;
  }

  #after(axes: Axes, support: ReadonlySet<number>, before: Depth, isForgotten: (level: number) => boolean, result: number): Depth {
    const coupling = axes.coupling as NonNullable<Axes["coupling"]>;
    const bitOf = (level: number): number => 1 << axes.group.leaves.indexOf((this.variables.all[level] as { leaf: never }).leaf);
    let kept = 0;
    let gone = 0;
    for (const level of support) {
      if (isForgotten(level)) gone |= bitOf(level);
      else kept |= bitOf(level);
    }
    if (gone === 0) return before;
    if (kept === 0) return { depth: 0, linked: 0 };
    const arrays = axes.group.leaves.reduce((mask, leaf, place) => (leaf.isArray ? mask | (1 << place) : mask), 0);
    const linked = (place: number): number => (coupling.neighbours[place] as number) | ((before.linked >> place) & 1 ? before.linked : 0);
    const neighbours = axes.group.leaves.map((_, place) => linked(place));
    const added = treeDepth(gone & ~arrays, neighbours) + ((gone & arrays) === 0 ? 0 : 1);
    const depth = before.depth + added;
    if ((kept & arrays) !== 0 || depth > coupling.depth) throw new BudgetExceeded(unbearable(axes, gone, kept));
    if ((kept & (kept - 1)) !== 0) return { depth, linked: before.linked | kept };
    return { depth: Math.min(depth, this.#depthOfSingle(axes, support, isForgotten, result)), linked: 0 };
  }

  /**
   * Of a set that knows of one leaf only: if a key's distance to the ends of its gap counts up to r only, log2 r quantifiers suffice to say so.
   */
  #depthOfSingle(axes: Axes, support: ReadonlySet<number>, isForgotten: (level: number) => boolean, result: number): number {
    const level = [...support].find((candidate) => !isForgotten(candidate)) as number;
    const { place } = this.variables.of((this.variables.all[level] as { leaf: never }).leaf) as { place: number };
    const geometry = (axes.coupling as NonNullable<Axes["coupling"]>).geometry;
    let reach = 1;
    for (const node of this.store.reachable(result)) {
      if (this.store.level(node) !== level) continue;
      for (let run = this.store.firstRun(node) + 1; run < this.store.endRun(node); run++) {
        const point = geometry.pointsOf[place]?.[this.store.start(run)] as number;
        reach = Math.max(reach, geometry.margin(point));
      }
    }
    return Math.ceil(Math.log2(reach));
  }
}

const joined = (one: Depths, other: Depths): Depths => {
  if (one.size === 0) return other;
  if (other.size === 0) return one;
  const result = new Map(one);
  for (const [axes, { depth, linked }] of other) {
    const known = result.get(axes);
    result.set(axes, { depth: Math.max(depth, known?.depth ?? 0), linked: linked | (known?.linked ?? 0) });
  }
  return result;
};

const unbearable = ({ group }: Axes, gone: number, kept: number): string => {
  const named = (mask: number): string =>
    group.leaves
      .filter((_, place) => (mask >> place) & 1)
      .map(({ fact, path }) => `\`${[fact, ...path].join(".")}\``)
      .join(", ");
  return `too much depends on how ${named(gone)} compares with ${named(kept)}`;
};
