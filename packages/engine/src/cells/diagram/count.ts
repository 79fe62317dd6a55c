import { BudgetExceeded } from "../budget.js";
import { ALL, BOTTOM, NONE, type Store } from "./store.js";

/** The numbers themselves grow with the variables: beyond so many, they would take more memory than the diagram. */
const MOST_VARIABLES = 10_000;

/**
 * How many assignments are in the set.
 *
 * @param sizes how many values the variable of each level has
 */
export const count = (store: Store, set: number, sizes: readonly number[]): bigint => {
  if (sizes.length > MOST_VARIABLES) throw new BudgetExceeded(`cells of more than ${MOST_VARIABLES} variables are too many to count`);
  const below = [1n];
  for (let level = sizes.length - 1; level >= 0; level--) below.push((below[below.length - 1] as bigint) * BigInt(sizes[level] as number));
  /** How many assignments the variables from a level on have. */
  const from = (level: number): bigint => below[sizes.length - Math.min(level, sizes.length)] as bigint;
  const counts = new Map<number, bigint>([
    [NONE, 0n],
    [ALL, 1n],
  ]);
  for (const node of store.reachable(set)) {
    if (node === NONE || node === ALL) continue;
    const level = store.level(node);
    store.budget.step();
    let sum = 0n;
    for (let run = store.firstRun(node); run < store.endRun(node); run++) {
      const end = run + 1 < store.endRun(node) ? store.start(run + 1) : (sizes[level] as number);
      const child = store.child(run);
      const skipped = from(level + 1) / from(store.level(child) === BOTTOM ? sizes.length : store.level(child));
      sum += BigInt(end - store.start(run)) * skipped * (counts.get(child) as bigint);
    }
    counts.set(node, sum);
  }
  const top = store.level(set) === BOTTOM ? sizes.length : store.level(set);
  return (from(0) / from(top)) * (counts.get(set) as bigint);
};
