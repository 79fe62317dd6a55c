import type { Budget } from "../budget.js";

/** The diagram of the empty set. */
export const NONE = 0;
/** The diagram of the whole space. */
export const ALL = 1;
/** Below every variable. */
export const BOTTOM = 0x7fffffff;

const grown = (array: Int32Array, size: number): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(Math.max(size, array.length * 2));
  larger.set(array);
  return larger;
};

/**
 * Nodes of multi-valued decision diagrams, ordered, reduced and shared: equal sets have equal ids.
 * A node tests the variable of its level; its edges are runs: run `r` stands for the values from `start(r)` to the next run's start.
 * Neighbouring runs lead to different children, there are at least two, and a child has a smaller id than its parents.
 */
export class Store {
  #levels = new Int32Array(1024);
  /** Node n has the runs from #firsts[n] to #firsts[n + 1]. */
  #firsts = new Int32Array(1024);
  #starts = new Int32Array(4096);
  #children = new Int32Array(4096);
  #hashes = new Int32Array(1024);
  /** Open addressing: ids, 0 for a free place. */
  #table = new Int32Array(4096);
  #size = 2;
  /** The nodes that the last walk has come by, each with its number: a set takes no longer the more nodes others have. */
  #marks = new Int32Array(1024);
  #mark = 0;

  readonly budget: Budget;

  constructor(budget: Budget) {
    this.budget = budget;

    this.#levels[NONE] = BOTTOM;
    this.#levels[ALL] = BOTTOM;
  }

  get size(): number {
    return this.#size;
  }

  level(node: number): number {
    return this.#levels[node] as number;
  }

  firstRun(node: number): number {
    return this.#firsts[node] as number;
  }

  endRun(node: number): number {
    return this.#firsts[node + 1] as number;
  }

  start(run: number): number {
    return this.#starts[run] as number;
  }

  child(run: number): number {
    return this.#children[run] as number;
  }

  /** The child for one value of the node's variable. */
  childAt(node: number, value: number): number {
    let low = this.firstRun(node);
    let high = this.endRun(node) - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= value) low = middle;
      else high = middle - 1;
    }
    return this.child(low);
  }

  /** The node with these runs, from place `from` to `to` of the two arrays; neighbours with the same child may not occur. */
  make(level: number, starts: Int32Array, children: Int32Array, from: number, to: number): number {
    if (to - from === 1) return children[from] as number;
    let hash = level * 0x9e3779b1;
    for (let i = from; i < to; i++) {
      hash = Math.imul(hash ^ (starts[i] as number), 0x85ebca6b);
      hash = Math.imul((hash ^ (hash >>> 15)) + (children[i] as number), 0xc2b2ae35);
    }
    hash ^= hash >>> 16;
    let place = hash & (this.#table.length - 1);
    for (let node = this.#table[place] as number; node !== 0; node = this.#table[place] as number) {
      if (this.#hashes[node] === hash && this.#levels[node] === level && this.#hasRuns(node, starts, children, from, to)) return node;
      place = (place + 1) & (this.#table.length - 1);
    }
    return this.#add(level, starts, children, from, to, hash, place);
  }

  /** The node whose child for each value from `starts[i]` on is `children[i]`; neighbours with the same child are merged. */
  branch(level: number, starts: ArrayLike<number>, children: ArrayLike<number>): number {
    const mergedStarts = new Int32Array(starts.length);
    const mergedChildren = new Int32Array(starts.length);
    let count = 0;
    for (let i = 0; i < starts.length; i++) {
      if (count > 0 && mergedChildren[count - 1] === children[i]) continue;
      mergedStarts[count] = starts[i] as number;
      mergedChildren[count] = children[i] as number;
      count += 1;
    }
    return this.make(level, mergedStarts, mergedChildren, 0, count);
  }

  /** Every node that can be reached, terminals too, in ascending order: children before parents. */
  reachable(node: number): Int32Array {
    if (this.#marks.length <= node) this.#marks = new Int32Array(this.#levels.length);
    this.#mark += 1;
    const [marks, mark] = [this.#marks, this.#mark];
    const found = [node];
    marks[node] = mark;
    for (let i = 0; i < found.length; i++) {
      const next = found[i] as number;
      const end = this.endRun(next);
      for (let run = this.firstRun(next); run < end; run++) {
        const child = this.child(run);
        if (marks[child] === mark) continue;
        marks[child] = mark;
        found.push(child);
      }
    }
    return Int32Array.from(found).sort();
  }

  /** The levels of the variables that a set looks at, in no order. */
  levelsOf(node: number): ReadonlySet<number> {
    const levels = new Set<number>();
    for (const reached of this.reachable(node)) if (reached > ALL) levels.add(this.level(reached));
    return levels;
  }

  #hasRuns(node: number, starts: Int32Array, children: Int32Array, from: number, to: number): boolean {
    const first = this.firstRun(node);
    if (this.endRun(node) - first !== to - from) return false;
    for (let i = from; i < to; i++) {
      if (this.#starts[first + i - from] !== starts[i] || this.#children[first + i - from] !== children[i]) return false;
    }
    return true;
  }

  #add(level: number, starts: Int32Array, children: Int32Array, from: number, to: number, hash: number, place: number): number {
    this.budget.node();
    this.budget.step((to - from) >> 4);
    const node = this.#size;
    const first = this.firstRun(node);
    const end = first + to - from;
    if (node + 2 > this.#levels.length) {
      this.#levels = grown(this.#levels, node + 2);
      this.#firsts = grown(this.#firsts, node + 2);
      this.#hashes = grown(this.#hashes, node + 2);
    }
    if (end > this.#starts.length) {
      this.#starts = grown(this.#starts, end);
      this.#children = grown(this.#children, end);
    }
    this.#starts.set(starts.subarray(from, to), first);
    this.#children.set(children.subarray(from, to), first);
    this.#levels[node] = level;
    this.#hashes[node] = hash;
    this.#firsts[node + 1] = end;
    this.#table[place] = node;
    this.#size += 1;
    if (this.#size * 2 > this.#table.length) this.#rehash();
    return node;
  }

  #rehash(): void {
    const table = new Int32Array(this.#table.length * 2);
    for (let node = 2; node < this.#size; node++) {
      let place = (this.#hashes[node] as number) & (table.length - 1);
      while (table[place] !== 0) place = (place + 1) & (table.length - 1);
      table[place] = node;
    }
    this.#table = table;
  }
}
