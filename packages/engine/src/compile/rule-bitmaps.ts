import type { Ask } from "./evaluate.js";
import type { Features } from "./features.js";
import { runsOf } from "./regions.js";
import type { Row } from "./rows.js";
import type { RuleMatcher } from "./rule-matcher.js";
import type { Scratch } from "./scratch.js";
import type { Test } from "./tree.js";

/**
 * Finds the rules that match with a bit for each row: each region of a feature has the rows that it leaves possible, and what all of a customer's
 * regions leave possible, matches. All is asked, and nothing is decided on the way: for some hundred rules that is quicker than
 * to look for candidates, since a processor foresees every step.
 */
export class RuleBitmaps implements RuleMatcher {
  readonly #words: number;
  readonly #scalars: number;
  readonly #leaves: number;
  readonly #all: Uint32Array;
  /** The features that some row tests, and where their bitmaps begin, one for each region. */
  readonly #features: Int32Array;
  readonly #maps: Int32Array;
  /** Arrays: where the bitmap of the rows that ask for no element begins, and those of rows that ask that there be none; -1 where there are none. */
  readonly #without: Int32Array;
  readonly #excluded: Int32Array;
  readonly #bits: Uint32Array;
  readonly #rules: Int32Array;
  readonly #rests: readonly (Ask | undefined)[];
  readonly #possible: Uint32Array;

  constructor(rows: readonly Row[], features: Features) {
    const words = (rows.length + 31) >>> 5;
    this.#words = words;
    this.#scalars = features.scalars;
    this.#leaves = features.leaves.length;
    this.#rules = Int32Array.from(rows, ({ rule }) => rule);
    this.#rests = rows.map(({ rest }) => rest);
    this.#possible = new Uint32Array(words);
    const bits: number[] = [];
    const add = (has: (row: number) => boolean): number => {
      const map = new Uint32Array(words);
      for (const row of rows.keys()) if (has(row)) map[row >>> 5] = (map[row >>> 5] as number) | (1 << (row & 31));
      bits.push(...map);
      return bits.length - words;
    };
    this.#all = new Uint32Array(words);
    for (const row of rows.keys()) this.#all[row >>> 5] = (this.#all[row >>> 5] as number) | (1 << (row & 31));

    const testsOf = rows.map(({ anchor, tests }) => (anchor === undefined ? tests : [anchor, ...tests]));
    const used = [...new Set(testsOf.flatMap((tests) => tests.map(({ feature }) => feature)))].sort((a, b) => a - b);
    this.#features = Int32Array.from(used);
    const maps: number[] = [];
    const without: number[] = [];
    const excluded: number[] = [];
    for (const feature of used) {
      const count = features.countOf(feature);
      const having = (kind: Test["kind"]) => testsOf.map((tests) => regionsIn(tests, feature, kind, count));
      const some = having("some");
      const none = having("none");
      const isArray = features.isArray(feature);
      maps.push(bits.length);
      for (let region = 0; region < count; region++) add((row) => (some[row] ? some[row].has(region) : !isArray));
      without.push(isArray ? add((row) => some[row] === undefined) : -1);
      excluded.push(isArray && none.some((regions) => regions !== undefined) ? bits.length : -1);
      if (excluded.at(-1) !== -1) for (let region = 0; region < count; region++) add((row) => none[row]?.has(region) === true);
    }
    this.#maps = Int32Array.from(maps);
    this.#without = Int32Array.from(without);
    this.#excluded = Int32Array.from(excluded);
    this.#bits = Uint32Array.from(bits);
  }

  match(customer: Scratch): void {
    const words = this.#words;
    const possible = this.#possible;
    const bits = this.#bits;
    const features = this.#features;
    const maps = this.#maps;
    const { region } = customer;
    for (let word = 0; word < words; word++) possible[word] = this.#all[word] as number;
    for (let i = 0; i < features.length; i++) {
      const feature = features[i] as number;
      if (feature >= this.#scalars && feature < this.#leaves) {
        this.#narrow(i, customer);
        continue;
      }
      const map = (maps[i] as number) + (region[feature] as number) * words;
      for (let word = 0; word < words; word++) possible[word] = (possible[word] as number) & (bits[map + word] as number);
    }
    this.#collect(customer);
  }

  /** By an array: rows that ask for an element need one of the customer's, rows that ask that there be none must not have one. */
  #narrow(i: number, { begin, end, elements }: Scratch): void {
    const feature = this.#features[i] as number;
    const from = begin[feature] as number;
    const last = end[feature] as number;
    const words = this.#words;
    for (let word = 0; word < words; word++) {
      let some = this.#bits[(this.#without[i] as number) + word] as number;
      let none = 0;
      for (let at = from; at < last; at++) {
        const map = (elements[at] as number) * words + word;
        some |= this.#bits[(this.#maps[i] as number) + map] as number;
        if (this.#excluded[i] !== -1) none |= this.#bits[(this.#excluded[i] as number) + map] as number;
      }
      this.#possible[word] = (this.#possible[word] as number) & some & ~none;
    }
  }

  #collect(customer: Scratch): void {
    customer.matches = 0;
    const { matched, stamps, now } = customer;
    for (let word = 0; word < this.#words; word++) {
      for (let left = (this.#possible[word] as number) | 0; left !== 0; left &= left - 1) {
        const row = (word << 5) + 31 - Math.clz32(left & -left);
        const rest = this.#rests[row];
        if (rest !== undefined && !rest(customer)) continue;
        const rule = this.#rules[row] as number;
        // Several rows of a rule may hold.
        if (stamps[rule] === now) continue;
        stamps[rule] = now;
        matched[customer.matches++] = rule;
      }
    }
  }
}

/** A row has at most one test of a kind of a feature. */
const regionsIn = (tests: readonly Test[], feature: number, kind: Test["kind"], count: number): ReadonlySet<number> | undefined => {
  const test = tests.find((one) => one.feature === feature && one.kind === kind);
  return test && new Set(runsOf(test.regions, count).flatMap(([from, end]) => Array.from({ length: end - from }, (_, i) => from + i)));
};
