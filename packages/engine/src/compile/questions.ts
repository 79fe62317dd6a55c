import type { Features } from "./features.js";
import { RegionSets } from "./regions.js";
import type { Scratch } from "./scratch.js";
import { isTest, type Test, type Tree } from "./tree.js";

/** Finds out about a derived feature, 1 or 0, and keeps it. */
export type Derive = (feature: number, customer: Scratch) => number;

/** Where the tests of a tree begin; or its answer, where it has no test. */
export type Question = number;

/** The answer to a tree that always holds. */
export const YES: Question = -1;
const NO: Question = -2;

// A test is four numbers: the feature (its complement for `none`), its regions, and where to go on if it holds, and if not.

/**
 * Trees as tests with jumps, all in one array: short-circuit code. A loop over numbers takes a fraction of the time that functions
 * take that call each other.
 */
export class Questions {
  readonly #features: Features;
  readonly #derive: Derive;
  readonly #sets = new RegionSets();
  readonly #draft: number[] = [];
  #code: Int32Array = new Int32Array();
  #words: Uint32Array = new Uint32Array();

  constructor(features: Features, derive: Derive) {
    this.#features = features;
    this.#derive = derive;
  }

  add(tree: Tree): Question {
    return this.#emit(tree, YES, NO);
  }

  /** After the last tree, before the first answer. */
  close(): void {
    this.#code = Int32Array.from(this.#draft);
    this.#words = this.#sets.words();
  }

  answer(question: Question, customer: Scratch): boolean {
    const code = this.#code;
    const words = this.#words;
    const { region } = customer;
    const { scalars, leaves } = this.#features;
    let at = question;
    while (at >= 0) {
      const feature = code[at] as number;
      const place = code[at + 1] as number;
      let holds: number;
      if (feature < 0 || (feature >= scalars && feature < leaves.length)) holds = this.#asksElements(feature, place, customer);
      else {
        let value = region[feature] as number;
        if (value < 0) value = this.#derive(feature, customer);
        holds = ((words[place + (value >>> 5)] as number) >>> (value & 31)) & 1;
      }
      at = code[at + 3 - holds] as number;
    }
    return at === YES;
  }

  #asksElements(coded: number, place: number, { begin, end, elements }: Scratch): number {
    const words = this.#words;
    const wanted = coded >= 0 ? 1 : 0;
    const feature = wanted === 1 ? coded : ~coded;
    const last = end[feature] as number;
    for (let at = begin[feature] as number; at < last; at++) {
      const value = elements[at] as number;
      if ((((words[place + (value >>> 5)] as number) >>> (value & 31)) & 1) === 1) return wanted;
    }
    return 1 - wanted;
  }

  /** From the last part to the first, so that each knows where the next one begins. */
  #emit(tree: Tree, yes: Question, no: Question): Question {
    if (isTest(tree)) return this.#test(tree, yes, no);
    if (tree.kind === "all") return tree.of.reduceRight<Question>((next, part) => this.#emit(part, next, no), yes);
    return tree.of.reduceRight<Question>((next, part) => this.#emit(part, yes, next), no);
  }

  #test({ kind, feature, regions }: Test, yes: Question, no: Question): Question {
    const at = this.#draft.length;
    this.#draft.push(kind === "some" ? feature : ~feature, this.#sets.place(regions, this.#features.countOf(feature)), yes, no);
    return at;
  }
}
