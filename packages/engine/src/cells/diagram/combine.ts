import { PairMemo } from "./memo.js";
import { ALL, BOTTOM, NONE, type Store } from "./store.js";

export type Combination = "and" | "or" | "minus";

const CODES = { and: 0, or: 1, minus: 2 } as const satisfies Record<Combination, number>;

/** The result where one look at the two sets is enough. */
const known = {
  and: (a, b) => {
    if (a === NONE || b === NONE) return NONE;
    if (a === ALL || a === b) return b;
    return b === ALL ? a : undefined;
  },
  or: (a, b) => {
    if (a === ALL || b === ALL) return ALL;
    if (a === NONE || a === b) return b;
    return b === NONE ? a : undefined;
  },
  minus: (a, b) => {
    if (a === NONE || b === ALL || a === b) return NONE;
    return b === NONE ? a : undefined;
  },
} as const satisfies Record<Combination, (a: number, b: number) => number | undefined>;

/** A pair of nodes whose runs are being walked in step. */
interface Frame {
  readonly a: number;
  readonly b: number;
  readonly level: number;
  /** The next run of either node; those of a node below the level stand still. */
  runOfA: number;
  runOfB: number;
  /** Where the output of this frame begins. */
  readonly base: number;
}

const growing = (array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
};

/** Union, intersection and difference of diagrams. Works on a stack of its own: a diagram may have thousands of variables. */
export class Combiner {
  readonly #memo = new PairMemo();
  #starts = new Int32Array(1024);
  #children = new Int32Array(1024);

  readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  combine(how: Combination, a: number, b: number): number {
    const early = this.#lookUp(how, a, b);
    return early ?? this.#run(how, a, b);
  }

  #lookUp(how: Combination, a: number, b: number): number | undefined {
    const early = known[how](a, b);
    if (early !== undefined) return early;
    const swap = how !== "minus" && a > b;
    return this.#memo.get((swap ? b : a) * 4 + CODES[how], swap ? a : b);
  }

  #remember(how: Combination, a: number, b: number, result: number): void {
    const swap = how !== "minus" && a > b;
    this.#memo.set((swap ? b : a) * 4 + CODES[how], swap ? a : b, result);
  }

  #frame(a: number, b: number, base: number): Frame {
    this.store.budget.step();
    const level = Math.min(this.store.level(a), this.store.level(b));
    return { a, b, level, runOfA: this.store.firstRun(a), runOfB: this.store.firstRun(b), base };
  }

  #run(how: Combination, a: number, b: number): number {
    const { store } = this;
    const stack = [this.#frame(a, b, 0)];
    let top = 0;
    let returned: number | undefined;
    for (;;) {
      const frame = stack[stack.length - 1] as Frame;
      const testsA = store.level(frame.a) === frame.level;
      const testsB = store.level(frame.b) === frame.level;
      const childOfA = testsA ? store.child(frame.runOfA) : frame.a;
      const childOfB = testsB ? store.child(frame.runOfB) : frame.b;
      const result = returned ?? this.#lookUp(how, childOfA, childOfB);
      returned = undefined;
      if (result === undefined) {
        stack.push(this.#frame(childOfA, childOfB, top));
        continue;
      }
      top = this.#emit(frame, testsA, testsB, result, top);
      const nextOfA = testsA && frame.runOfA + 1 < store.endRun(frame.a) ? store.start(frame.runOfA + 1) : BOTTOM;
      const nextOfB = testsB && frame.runOfB + 1 < store.endRun(frame.b) ? store.start(frame.runOfB + 1) : BOTTOM;
      if (nextOfA !== BOTTOM && nextOfA <= nextOfB) frame.runOfA += 1;
      if (nextOfB !== BOTTOM && nextOfB <= nextOfA) frame.runOfB += 1;
      if (nextOfA !== BOTTOM || nextOfB !== BOTTOM) continue;
      const node = store.make(frame.level, this.#starts, this.#children, frame.base, top);
      this.#remember(how, frame.a, frame.b, node);
      top = frame.base;
      stack.pop();
      if (stack.length === 0) return node;
      returned = node;
    }
  }

  /** Adds a run to the output of the frame, unless it continues the last one. */
  #emit(frame: Frame, testsA: boolean, testsB: boolean, child: number, top: number): number {
    if (top > frame.base && this.#children[top - 1] === child) return top;
    if (top === this.#starts.length) {
      this.#starts = growing(this.#starts);
      this.#children = growing(this.#children);
    }
    const startOfA = testsA ? this.store.start(frame.runOfA) : 0;
    const startOfB = testsB ? this.store.start(frame.runOfB) : 0;
    this.#starts[top] = Math.max(startOfA, startOfB);
    this.#children[top] = child;
    return top + 1;
  }
}
