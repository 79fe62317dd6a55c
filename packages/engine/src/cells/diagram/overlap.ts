import { PairMemo } from "./memo.js";
import { ALL, NONE, type Store } from "./store.js";

/** What a pair of sets tells at once: whether the question is settled, or has to be asked of the children. */
type Look = (a: number, b: number) => "yes" | "no" | "open";

const someInBoth: Look = (a, b) => {
  if (a === NONE || b === NONE) return "no";
  return a === ALL || b === ALL || a === b ? "yes" : "open";
};

const someInFirstOnly: Look = (a, b) => {
  if (a === NONE || b === ALL || a === b) return "no";
  return a === ALL || b === NONE ? "yes" : "open";
};

/** Looks for a pair of children for which the answer is yes; creates no nodes. */
const search = (store: Store, look: Look, a: number, b: number): boolean => {
  const first = look(a, b);
  if (first !== "open") return first === "yes";
  const seen = new PairMemo();
  const stack = [a, b];
  while (stack.length > 0) {
    const right = stack.pop() as number;
    const left = stack.pop() as number;
    store.budget.step();
    const level = Math.min(store.level(left), store.level(right));
    const runsOfLeft = store.level(left) === level ? store.endRun(left) - store.firstRun(left) : 1;
    const runsOfRight = store.level(right) === level ? store.endRun(right) - store.firstRun(right) : 1;
    let i = 0;
    let j = 0;
    for (;;) {
      const childOfLeft = store.level(left) === level ? store.child(store.firstRun(left) + i) : left;
      const childOfRight = store.level(right) === level ? store.child(store.firstRun(right) + j) : right;
      const answer = look(childOfLeft, childOfRight);
      if (answer === "yes") return true;
      if (answer === "open" && seen.get(childOfLeft, childOfRight) === undefined) {
        seen.set(childOfLeft, childOfRight, 1);
        stack.push(childOfLeft, childOfRight);
      }
      const nextOfLeft = i + 1 < runsOfLeft ? store.start(store.firstRun(left) + i + 1) : Number.POSITIVE_INFINITY;
      const nextOfRight = j + 1 < runsOfRight ? store.start(store.firstRun(right) + j + 1) : Number.POSITIVE_INFINITY;
      if (nextOfLeft === nextOfRight && nextOfLeft === Number.POSITIVE_INFINITY) break;
      if (nextOfLeft <= nextOfRight) i += 1;
      if (nextOfRight <= nextOfLeft) j += 1;
    }
  }
  return false;
};

/** Whether some customer is in both sets. */
export const overlaps = (store: Store, a: number, b: number): boolean => search(store, someInBoth, a, b);

/** Whether every customer of the first set is in the second. */
export const isWithin = (store: Store, a: number, b: number): boolean => !search(store, someInFirstOnly, a, b);
