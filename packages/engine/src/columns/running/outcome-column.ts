import type { ServiceDecision } from "../../decide/decision.js";
import type { Slice } from "../program/keys.js";
import type { ServicePlan } from "../program/service-plan.js";
import { UNKNOWN, Words } from "./words.js";

/** Numbers of outcomes, in the narrowest type that holds them. */
export type OutcomeNumbers = Uint8Array | Uint16Array | Uint32Array;

/** An array of the same numbers that holds `most` too. */
export const roomFor = (numbers: OutcomeNumbers, most: number): OutcomeNumbers => {
  const bytes = most < 0x100 ? 1 : most < 0x10000 ? 2 : 4;
  if (numbers.BYTES_PER_ELEMENT >= bytes) return numbers;
  return bytes === 2 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
};

/** The bits of a service are looked up in a table of 2 to the power of their number, as long as they are no more than these. */
const TABLE_BITS = 12;

/** The decisions on one service, row after row; the different ones are numbered in the order of their first row. */
export class OutcomeColumn {
  readonly outcomes: ServiceDecision[];
  /** By outcome: the bits that first led to it. */
  readonly sets: (readonly number[])[] = [[]];
  numbers: OutcomeNumbers;
  readonly #plan: ServicePlan;
  readonly #slices: readonly Slice[];
  readonly #known = new Map<ServiceDecision, number>();
  /** Of a service of few bits: by these, the outcome. */
  readonly #table: Int32Array;
  readonly #words: Words | undefined;
  readonly #states: Int32Array;

  /** @param states room for as many numbers as rows are given at once; what it holds does not matter before or after */
  constructor(plan: ServicePlan, slices: readonly Slice[], rows: number, states: Int32Array) {
    plan.begin();
    this.#states = states;
    this.#plan = plan;
    this.#slices = slices;
    this.outcomes = [plan.nothing];
    this.#known.set(plan.nothing, 0);
    this.numbers = new Uint8Array(rows);
    const [slice] = slices;
    const isShort = slices.length === 1 && slice !== undefined && slice.width <= TABLE_BITS;
    this.#table = new Int32Array(isShort ? 1 << slice.width : 0).fill(UNKNOWN);
    this.#table[0] = 0;
    this.#words = slices.length > 0 && !isShort ? new Words(slices.length) : undefined;
  }

  /** @param keys by plane, `stride` words: one a row, the bits of the planes of keys */
  add(from: number, count: number, keys: Int32Array, stride: number): void {
    const [slice] = this.#slices;
    if (this.#words !== undefined) this.#addWords(this.#words, from, count, keys, stride);
    else if (slice !== undefined) this.#addKeys(slice, from, count, keys, slice.plane * stride);
  }

  #addKeys({ shift, width }: Slice, from: number, count: number, keys: Int32Array, at: number): void {
    const table = this.#table;
    const mask = (1 << width) - 1;
    for (let row = 0; ; row++) {
      row = lookUp(keys, at, count, shift, mask, table, this.numbers, from, row);
      if (row === count) return;
      this.#set(from + row, this.#numberOfKey(((keys[at + row] as number) >>> shift) & mask));
    }
  }

  /** The same for one row. @param letters by slice, the bits */
  addOne(row: number, letters: Int32Array): void {
    const words = this.#words;
    if (words === undefined) {
      this.#set(row, this.#numberOfKey(letters[0] as number));
      return;
    }
    let state = 0;
    for (let slice = 0; slice < this.#slices.length; slice++) {
      const bits = letters[slice] as number;
      if (bits !== 0) state = words.next(state, slice, bits);
    }
    this.#set(row, this.#numberOfWord(words, state));
  }

  #numberOfKey(key: number): number {
    const known = this.#table[key] as number;
    if (known !== UNKNOWN) return known;
    const number = this.#number(placesOf(key, 0));
    this.#table[key] = number;
    return number;
  }

  #numberOfWord(words: Words, state: number): number {
    const known = words.outcomes[state] as number;
    if (known !== UNKNOWN) return known;
    const number = this.#number(words.wordOf(state).flatMap(([place, bits]) => placesOf(bits, this.#firstBitOf(place))));
    words.outcomes[state] = number;
    return number;
  }

  #addWords(words: Words, from: number, count: number, keys: Int32Array, stride: number): void {
    const states = this.#states;
    states.fill(0, 0, count);
    for (const [place, { plane, shift, width }] of this.#slices.entries())
      words.step(states, place, keys, plane * stride, shift, (1 << width) - 1, count);
    for (let i = 0; i < count; i++) {
      const state = states[i] as number;
      if (state !== 0) this.#set(from + i, this.#numberOfWord(words, state));
    }
  }

  /** The array may be another one than before the number was found. */
  #set(row: number, number: number): void {
    this.numbers[row] = number;
  }

  #firstBitOf(slice: number): number {
    return this.#slices.slice(0, slice).reduce((sum, { width }) => sum + width, 0);
  }

  #number(set: readonly number[]): number {
    const decision = this.#plan.decision(set);
    const known = this.#known.get(decision);
    if (known !== undefined) return known;
    const number = this.outcomes.push(decision) - 1;
    this.sets.push(set);
    this.#known.set(decision, number);
    this.numbers = roomFor(this.numbers, number);
    return number;
  }
}

/** Looks up the keys from a row on, up to the first that is not known: that one's row, or `count`. */
const lookUp = (
  keys: Int32Array,
  at: number,
  count: number,
  shift: number,
  mask: number,
  table: Int32Array,
  numbers: OutcomeNumbers,
  from: number,
  first: number,
): number => {
  for (let row = first; row < count; row++) {
    const number = table[((keys[at + row] as number) >>> shift) & mask] as number;
    if (number < 0) return row;
    numbers[from + row] = number;
  }
  return count;
};

const placesOf = (bits: number, first: number): number[] => {
  const places: number[] = [];
  for (let bit = 0; bits >>> bit !== 0; bit++) if ((bits >>> bit) & 1) places.push(first + bit);
  return places;
};
