import { intervalsOf } from "../cells/domain/key-set.js";
import type { Features } from "./features.js";
import { type Questions, YES } from "./questions.js";
import type { Row } from "./rows.js";
import type { Scratch } from "./scratch.js";
import type { Test } from "./tree.js";

/** So many regions side by side are one entry, where a rule asks for all of them. */
const BLOCK = 32;

/**
 * Finds the rules that match a customer without asking those that cannot.
 *
 * Every rule is filed, row by row, under the regions of the one feature that lets the fewest customers through; a customer's
 * regions bring up their lists, and of what they bring up the rest is asked. What a decision costs so
 * follows the rules that nearly match it, not those that exist. (An anchor index; compare k-index, Whang et al., VLDB 2009.)
 */
export class RuleIndex {
  /** Features with lists, and where their lists begin: a list for each region, then one for each block of regions, if any. */
  readonly #features: Int32Array;
  readonly #lists: Int32Array;
  readonly #blocks: Int32Array;
  /** Where each list begins in `#filed`, and its rows. */
  readonly #first: Int32Array;
  readonly #filed: Int32Array;
  readonly #always: Int32Array;
  /** By row. */
  readonly #rules: Int32Array;
  /** What else a row asks. */
  readonly #rests: Int32Array;
  readonly #questions: Questions;
  readonly #isArray: (feature: number) => boolean;

  constructor(rows: readonly Row[], features: Features, questions: Questions) {
    this.#isArray = features.isArray;
    this.#rules = Int32Array.from(rows, ({ rule }) => rule);
    this.#rests = Int32Array.from(rows, ({ rest }) => rest);
    this.#questions = questions;
    this.#always = Int32Array.from(rows.flatMap(({ anchor }, row) => (anchor === undefined ? [row] : [])));
    const used = [...new Set(rows.flatMap(({ anchor }) => (anchor === undefined ? [] : [anchor.feature])))].sort((a, b) => a - b);
    this.#features = Int32Array.from(used);
    let lists = 0;
    const base = new Map<number, { readonly fine: number; readonly coarse: number }>();
    for (const feature of used) {
      const count = features.countOf(feature);
      base.set(feature, { fine: lists, coarse: lists + count });
      lists += count + Math.ceil(count / BLOCK);
    }
    this.#lists = Int32Array.from(used, (feature) => base.get(feature)?.fine ?? 0);
    this.#blocks = Int32Array.from(used, (feature) => base.get(feature)?.coarse ?? 0);
    const filing = rows.map(({ anchor }) => {
      if (anchor === undefined) return [];
      const { fine, coarse } = base.get(anchor.feature) as { fine: number; coarse: number };
      return listsOf(anchor, features.countOf(anchor.feature), fine, coarse);
    });
    [this.#first, this.#filed] = compressed(filing, lists);
  }

  /** Fills in the rules that match the customer. */
  match(customer: Scratch): void {
    customer.matches = 0;
    const { region, begin, end, elements } = customer;
    for (let at = 0; at < this.#always.length; at++) this.#try(this.#always[at] as number, customer);
    for (let i = 0; i < this.#features.length; i++) {
      const feature = this.#features[i] as number;
      const lists = this.#lists[i] as number;
      const blocks = this.#blocks[i] as number;
      if (!this.#isArray(feature)) {
        this.#bring(lists, blocks, region[feature] as number, customer);
        continue;
      }
      const last = end[feature] as number;
      for (let at = begin[feature] as number; at < last; at++) this.#bring(lists, blocks, elements[at] as number, customer);
    }
  }

  #bring(lists: number, blocks: number, region: number, customer: Scratch): void {
    const first = this.#first;
    const filed = this.#filed;
    const list = lists + region;
    let last = first[list + 1] as number;
    for (let at = first[list] as number; at < last; at++) this.#try(filed[at] as number, customer);
    const block = blocks + (region >>> 5);
    last = first[block + 1] as number;
    for (let at = first[block] as number; at < last; at++) this.#try(filed[at] as number, customer);
  }

  #try(row: number, customer: Scratch): void {
    const rest = this.#rests[row] as number;
    if (rest !== YES && !this.#questions.answer(rest, customer)) return;
    const rule = this.#rules[row] as number;
    // Several rows of a rule may hold, and several elements of an array may bring up one row.
    if (customer.stamps[rule] === customer.now) return;
    customer.stamps[rule] = customer.now;
    customer.matched[customer.matches++] = rule;
  }
}

/** The lists under which a row is found: a block where all its regions are asked for, else region by region. */
const listsOf = ({ regions }: Test, count: number, fine: number, coarse: number): readonly number[] => {
  const lists: number[] = [];
  for (const [from, end] of intervalsOf(regions, count)) {
    for (let region = from; region < end; ) {
      if (region % BLOCK === 0 && region + BLOCK <= end) {
        lists.push(coarse + region / BLOCK);
        region += BLOCK;
      } else {
        lists.push(fine + region);
        region += 1;
      }
    }
  }
  return lists;
};

/** Lists of rows one behind the other, and where each begins. */
const compressed = (filing: readonly (readonly number[])[], lists: number): [first: Int32Array, filed: Int32Array] => {
  const first = new Int32Array(lists + 1);
  for (const row of filing) for (const list of row) first[list + 1] = (first[list + 1] as number) + 1;
  for (let list = 0; list < lists; list++) first[list + 1] = (first[list + 1] as number) + (first[list] as number);
  const filed = new Int32Array(first[lists] as number);
  const next = first.slice();
  for (const [row, ofRow] of filing.entries()) {
    for (const list of ofRow) {
      filed[next[list] as number] = row;
      next[list] = (next[list] as number) + 1;
    }
  }
  return [first, filed];
};
