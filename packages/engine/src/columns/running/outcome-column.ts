import type { ServiceDecision } from "../../decide/decision.js";
import type { Slice } from "../program/keys.js";
import type { ServicePlan } from "../program/service-plan.js";

/** Numbers of outcomes, in the narrowest type that holds them. */
export type OutcomeNumbers = Uint8Array | Uint16Array | Uint32Array;

const UNKNOWN = -1;

/** An array of the same numbers that holds `most` too. */
export const roomFor = (numbers: OutcomeNumbers, most: number): OutcomeNumbers => {
  const bytes = most < 0x100 ? 1 : most < 0x10000 ? 2 : 4;
  if (numbers.BYTES_PER_ELEMENT >= bytes) return numbers;
  return bytes === 2 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
};

/** The decisions on one service, row after row; the different ones are numbered in the order of their first row. */
export class OutcomeColumn {
  readonly outcomes: ServiceDecision[];
  numbers: OutcomeNumbers;
  readonly #plan: ServicePlan;
  readonly #slices: readonly Slice[];
  readonly #known = new Map<string, number>();
  /** Of a service of one slice: by its bits, the outcome. */
  readonly #table: Int32Array;
  readonly #words: Words | undefined;

  /** @param most how many rows are given at once */
  constructor(plan: ServicePlan, slices: readonly Slice[], rows: number, most: number) {
    this.#plan = plan;
    this.#slices = slices;
    this.outcomes = [plan.nothing];
    this.#known.set(JSON.stringify(plan.nothing), 0);
    this.numbers = new Uint8Array(rows);
    this.#table = new Int32Array(slices.length === 1 ? 1 << (slices[0] as Slice).width : 0).fill(UNKNOWN);
    this.#table[0] = 0;
    this.#words = slices.length > 1 ? new Words(slices.length, most) : undefined;
  }

  /** @param keys by plane, `stride` words: one a row, the bits of the planes of keys */
  add(from: number, count: number, keys: Int32Array, stride: number): void {
    const [slice] = this.#slices;
    if (this.#words !== undefined) this.#addWords(this.#words, from, count, keys, stride);
    else if (slice !== undefined) this.#addKeys(slice, from, count, keys, slice.plane * stride);
  }

  #addKeys({ shift, width }: Slice, from: number, count: number, keys: Int32Array, at: number): void {
    const mask = (1 << width) - 1;
    const table = this.#table;
    let numbers = this.numbers;
    for (let i = 0; i < count; i++) {
      const key = ((keys[at + i] as number) >>> shift) & mask;
      if (key === 0) continue;
      let number = table[key] as number;
      if (number === UNKNOWN) {
        number = this.#number(placesOf(key, 0));
        table[key] = number;
        numbers = this.numbers;
      }
      numbers[from + i] = number;
    }
  }

  #addWords(words: Words, from: number, count: number, keys: Int32Array, stride: number): void {
    words.begin(count);
    for (const [place, { plane, shift, width }] of this.#slices.entries())
      words.step(place, keys, plane * stride, shift, (1 << width) - 1, count);
    for (let i = 0; i < count; i++) {
      const state = words.states[i] as number;
      if (state === 0) continue;
      let number = words.outcomes[state] as number;
      if (number === UNKNOWN) {
        number = this.#number(words.wordOf(state).flatMap(([place, bits]) => placesOf(bits, this.#firstBitOf(place))));
        words.outcomes[state] = number;
      }
      this.numbers[from + i] = number;
    }
  }

  #firstBitOf(slice: number): number {
    return this.#slices.slice(0, slice).reduce((sum, { width }) => sum + width, 0);
  }

  #number(set: readonly number[]): number {
    const decision = this.#plan.decision(set);
    const text = JSON.stringify(decision);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const number = this.outcomes.push(decision) - 1;
    this.#known.set(text, number);
    this.numbers = roomFor(this.numbers, number);
    return number;
  }
}

const placesOf = (bits: number, first: number): number[] => {
  const places: number[] = [];
  for (let bit = 0; bits >>> bit !== 0; bit++) if ((bits >>> bit) & 1) places.push(first + bit);
  return places;
};

/** What is met of the bits of a service that has too many for one table: a tree of words, a letter for each slice whose bits are not all 0. */
class Words {
  /** By row: the word so far. 0 is the empty one. */
  readonly states: Int32Array;
  readonly outcomes: number[] = [UNKNOWN];
  readonly #parents: number[] = [0];
  readonly #letters: (readonly [slice: number, bits: number])[] = [[0, 0]];
  readonly #next: Map<number, number>[];

  constructor(slices: number, most: number) {
    this.states = new Int32Array(most);
    this.#next = Array.from({ length: slices }, () => new Map<number, number>());
  }

  begin(count: number): void {
    this.states.fill(0, 0, count);
  }

  step(slice: number, keys: Int32Array, at: number, shift: number, mask: number, count: number): void {
    const next = this.#next[slice] as Map<number, number>;
    for (let i = 0; i < count; i++) {
      const bits = ((keys[at + i] as number) >>> shift) & mask;
      if (bits === 0) continue;
      const state = this.states[i] as number;
      const letter = state * (mask + 1) + bits;
      let known = next.get(letter);
      if (known === undefined) {
        known = this.outcomes.push(UNKNOWN) - 1;
        this.#parents.push(state);
        this.#letters.push([slice, bits]);
        next.set(letter, known);
      }
      this.states[i] = known;
    }
  }

  wordOf(state: number): readonly (readonly [slice: number, bits: number])[] {
    const word: (readonly [number, number])[] = [];
    for (let at = state; at !== 0; at = this.#parents[at] as number) word.push(this.#letters[at] as readonly [number, number]);
    return word.reverse();
  }
}
