import type { Combiner } from "./combine.js";
import { ALL, NONE, type Store } from "./store.js";

/** Where to look for another value of a variable. */
export type Way = "lower" | "higher";

/**
 * The assignments that are not in the set and come into it by a lower (higher) value of one variable alone.
 *
 * @param order the values of the variable from low to high; undefined where they are numbered so
 */
export const shift = (
  store: Store,
  combiner: Combiner,
  set: number,
  at: number,
  size: number,
  order: readonly number[] | undefined,
  to: Way,
): number => {
  // a set that does not look at the variable is not entered by a change of it
  const results = new Map<number, number>([
    [NONE, NONE],
    [ALL, NONE],
  ]);
  for (const node of store.reachable(set)) {
    const level = store.level(node);
    if (results.has(node) || level > at) continue;
    store.budget.step();
    const runs = Array.from({ length: store.endRun(node) - store.firstRun(node) }, (_, i) => store.firstRun(node) + i);
    if (level < at) {
      const children = runs.map((run) => results.get(store.child(run)) ?? NONE);
      results.set(
        node,
        store.branch(
          level,
          runs.map((run) => store.start(run)),
          children,
        ),
      );
      continue;
    }
    const starts = order === undefined ? runs.map((run) => store.start(run)) : Array.from({ length: size }, (_, value) => value);
    results.set(node, store.branch(at, starts, shifted(store, combiner, node, starts, order, to)));
  }
  return results.get(set) ?? NONE;
};

/** For each of the values: what is in the child of some lower (higher) one and not in its own. */
const shifted = (
  store: Store,
  combiner: Combiner,
  node: number,
  starts: readonly number[],
  order: readonly number[] | undefined,
  to: Way,
): readonly number[] => {
  const ascending = order ?? [...starts.keys()];
  const shiftedTo = new Array<number>(starts.length).fill(NONE);
  let reached: number = NONE;
  for (const place of to === "lower" ? ascending : [...ascending].reverse()) {
    const child = store.childAt(node, starts[place] as number);
    shiftedTo[place] = combiner.combine("minus", reached, child);
    reached = combiner.combine("or", reached, child);
  }
  return shiftedTo;
};
