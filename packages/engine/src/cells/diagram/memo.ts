/** Most questions about two sets come by few pairs of nodes. */
const START = 1 << 6;
/** Beyond it the memo forgets everything: the step budget, not memory, bounds an operation. */
const LARGEST = 1 << 22;

/** Remembers a number for a pair of numbers; the first of a pair is never 0. May forget, but never lies. */
export class PairMemo {
  #entries = new Int32Array(START * 3);
  #capacity = START;
  #size = 0;

  /** Undefined where nothing is remembered. */
  get(first: number, second: number): number | undefined {
    const at = this.#place(first, second);
    return this.#entries[at] === 0 ? undefined : this.#entries[at + 2];
  }

  set(first: number, second: number, value: number): void {
    const at = this.#place(first, second);
    if (this.#entries[at] === 0) this.#size += 1;
    this.#entries[at] = first;
    this.#entries[at + 1] = second;
    this.#entries[at + 2] = value;
    if (this.#size * 2 > this.#capacity) this.#grow();
  }

  #place(first: number, second: number): number {
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & (this.#capacity - 1);
    for (;;) {
      const at = slot * 3;
      if (this.#entries[at] === 0 || (this.#entries[at] === first && this.#entries[at + 1] === second)) return at;
      slot = (slot + 1) & (this.#capacity - 1);
    }
  }

  #grow(): void {
    const old = this.#entries;
    const keeps = this.#capacity < LARGEST;
    if (keeps) this.#capacity *= 2;
    this.#entries = new Int32Array(this.#capacity * 3);
    this.#size = 0;
    if (!keeps) return;
    for (let at = 0; at < old.length; at += 3) {
      if (old[at] !== 0) this.set(old[at] as number, old[at + 1] as number, old[at + 2] as number);
    }
  }
}
