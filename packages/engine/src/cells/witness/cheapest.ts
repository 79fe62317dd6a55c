import type { Budget } from "../budget.js";
import { ALL, NONE, type Store } from "../diagram/store.js";
import type { Variables } from "../leaves/variables.js";

/** A fact counts for more than all leaves and elements, these for more than all distances. */
const FACT = 2 ** 40;
const LEAF = 2 ** 20;
const FARTHEST = 2 ** 14;

interface State {
  readonly node: number;
  /** Facts that are changed already and still have variables to come, as a bit mask. */
  readonly changed: bigint;
  cost: number;
  /** The step that led here. */
  level: number;
  value: number;
  from: State | undefined;
}

/** Values of variables: those that a set of customers constrains on the chosen path; all others are free. */
export type Choice = ReadonlyMap<number, number>;

/**
 * Of the paths of a set on which nothing kept changes, one that changes as few facts as possible of those at hand; among these few leaves, few elements of arrays,
 * and regions that are near.
 *
 * @param valueAt the value of each level at hand
 * @returns undefined where there is no such path
 */
export const cheapestPath = (
  store: Store,
  set: number,
  variables: Variables,
  valueAt: (level: number) => number,
  isKept: (level: number) => boolean,
  budget: Budget,
): Choice | undefined => {
  const spans = spansOf(variables);
  const states = new Map<number, Map<bigint, State>>();
  const arrive = (state: State): void => {
    const known = states.get(state.node) ?? new Map<bigint, State>();
    states.set(state.node, known);
    const best = known.get(state.changed);
    if (best === undefined) known.set(state.changed, state);
    else if (state.cost < best.cost) Object.assign(best, state);
  };
  arrive({ node: set, changed: 0n, cost: 0, level: -1, value: 0, from: undefined });
  for (const node of store.reachable(set).reverse()) {
    if (node === NONE || node === ALL) continue;
    const level = store.level(node);
    const here = valueAt(level);
    const stays = isKept(level);
    for (const state of states.get(node)?.values() ?? []) {
      for (let run = store.firstRun(node); run < store.endRun(node); run++) {
        const child = store.child(run);
        if (child === NONE) continue;
        budget.step();
        const last = (run + 1 < store.endRun(node) ? store.start(run + 1) : (variables.sizes[level] as number)) - 1;
        const value = Math.min(Math.max(here, store.start(run)), last);
        if (stays && value !== here) continue;
        const step =
          value === here
            ? { cost: 0, changed: state.changed }
            : change(spans, variables, state.changed, level, value, Math.abs(value - here));
        const changed = stillOpen(spans, step.changed, store.level(child));
        arrive({ node: child, changed, cost: state.cost + step.cost, level, value, from: state });
      }
    }
  }
  const end = states.get(ALL)?.get(0n);
  return end && choiceOf(end);
};

/** The facts that have more than one variable: their bit, and their last level. */
type Spans = ReadonlyMap<string, { readonly bit: bigint; readonly last: number }>;

const spansOf = (variables: Variables): Spans => {
  const levels = new Map<string, number[]>();
  for (const [level, { leaf }] of variables.all.entries()) {
    const known = levels.get(leaf.fact) ?? [];
    known.push(level);
    levels.set(leaf.fact, known);
  }
  const long = [...levels].filter(([, of]) => of.length > 1);
  return new Map(long.map(([fact, of], i) => [fact, { bit: 1n << BigInt(i), last: of[of.length - 1] as number }]));
};

const change = (spans: Spans, variables: Variables, changed: bigint, level: number, value: number, distance: number) => {
  const { leaf, region } = variables.all[level] as Variables["all"][number];
  const span = spans.get(leaf.fact);
  const isNew = span === undefined || (changed & span.bit) === 0n;
  // to leave an element out costs nothing more: short arrays are easier to read
  const leafCost = region === undefined ? LEAF : LEAF * value;
  const cost = (isNew ? FACT : 0) + leafCost + (region === undefined ? Math.min(distance, FARTHEST) : 0);
  return { cost, changed: span === undefined ? changed : changed | span.bit };
};

const stillOpen = (spans: Spans, changed: bigint, level: number): bigint => {
  if (changed === 0n) return changed;
  let kept = changed;
  for (const { bit, last } of spans.values()) if (last < level) kept &= ~bit;
  return kept;
};

const choiceOf = (end: State): Choice => {
  const choice = new Map<number, number>();
  for (let state = end; state.from !== undefined; state = state.from) choice.set(state.level, state.value);
  return choice;
};
