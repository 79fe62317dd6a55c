import { KEY_BITS } from "../program/keys.js";

/** What a word has not led to yet. */
export const UNKNOWN = -1;

const LETTERS = 2 ** KEY_BITS;

/** What is met of the bits of a service that has too many for one table: a tree of words, a letter for each slice whose bits are not all 0. */
export class Words {
  /** By word: the number of its outcome. The empty word has the first. */
  readonly outcomes: number[] = [0];
  readonly #parents: number[] = [0];
  readonly #letters: (readonly [slice: number, bits: number])[] = [[0, 0]];
  readonly #next: Map<number, number>[];

  constructor(slices: number) {
    this.#next = Array.from({ length: slices }, () => new Map<number, number>());
  }

  /** @param states by row: the word so far. 0 is the empty one. */
  step(states: Int32Array, slice: number, keys: Int32Array, at: number, shift: number, mask: number, count: number): void {
    for (let i = 0; i < count; i++) {
      const bits = ((keys[at + i] as number) >>> shift) & mask;
      if (bits !== 0) states[i] = this.next(states[i] as number, slice, bits);
    }
  }

  /** The word that bits of a slice lead on to. */
  next(state: number, slice: number, bits: number): number {
    const next = this.#next[slice] as Map<number, number>;
    const letter = state * LETTERS + bits;
    const known = next.get(letter);
    if (known !== undefined) return known;
    const made = this.outcomes.push(UNKNOWN) - 1;
    this.#parents.push(state);
    this.#letters.push([slice, bits]);
    next.set(letter, made);
    return made;
  }

  wordOf(state: number): readonly (readonly [slice: number, bits: number])[] {
    const word: (readonly [number, number])[] = [];
    for (let at = state; at !== 0; at = this.#parents[at] as number) word.push(this.#letters[at] as readonly [number, number]);
    return word.reverse();
  }
}
