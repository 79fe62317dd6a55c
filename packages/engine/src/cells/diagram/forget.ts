import type { Combiner } from "./combine.js";
import { ALL, NONE, type Store } from "./store.js";

/**
 * Existential quantification: the assignments that are in the set after some change of the given variables.
 *
 * @param isForgotten tells of a level whether its variable is quantified
 */
export const forget = (store: Store, combiner: Combiner, set: number, isForgotten: (level: number) => boolean): number => {
  const results = new Map<number, number>([
    [NONE, NONE],
    [ALL, ALL],
  ]);
  for (const node of store.reachable(set)) {
    if (node === NONE || node === ALL) continue;
    store.budget.step();
    const starts: number[] = [];
    const children: number[] = [];
    for (let run = store.firstRun(node); run < store.endRun(node); run++) {
      starts.push(store.start(run));
      children.push(results.get(store.child(run)) as number);
    }
    const level = store.level(node);
    const result = isForgotten(level) ? unionOf(combiner, children) : store.branch(level, starts, children);
    results.set(node, result);
  }
  return results.get(set) as number;
};

/** The union, taken pairwise, so that no operand grows long before it meets the others. */
export const unionOf = (combiner: Combiner, sets: readonly number[]): number => fold(combiner, "or", [...new Set(sets)], NONE);

/** The intersection, taken pairwise. */
export const intersectionOf = (combiner: Combiner, sets: readonly number[]): number => fold(combiner, "and", [...new Set(sets)], ALL);

const fold = (combiner: Combiner, how: "and" | "or", sets: readonly number[], empty: number): number => {
  let round = sets;
  while (round.length > 1) {
    const next: number[] = [];
    for (let i = 0; i + 1 < round.length; i += 2) next.push(combiner.combine(how, round[i] as number, round[i + 1] as number));
    if (round.length % 2 === 1) next.push(round[round.length - 1] as number);
    round = next;
  }
  return round[0] ?? empty;
};
