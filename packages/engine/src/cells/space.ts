import type { Condition, Facts, LeafType, Scalar } from "@tierpolicy/schema";
import type { Either } from "fp-ts/lib/Either.js";
import type { BudgetExceeded, Spent } from "./budget.js";
import type { Difference, Move } from "./sets/difference.js";
import type { Span } from "./sets/spans.js";

export type { Difference, Move } from "./sets/difference.js";
export type { Span } from "./sets/spans.js";

declare const brand: unique symbol;

/** A set of customers of one space. Equal sets of a space are equal numbers. */
export type CustomerSet = number & { readonly [brand]: "customers" };

/** What the values of one fact, or of one property of an object fact, can be. */
export interface LeafSamples {
  readonly fact: string;
  readonly path: readonly string[];
  readonly type: LeafType;
  /** For each region a readable value, and the least and the greatest one; of an array: such elements. */
  readonly samples: readonly Scalar[];
}

export interface WitnessOptions {
  /** The plain customer where it is left out. */
  readonly near?: Facts;
  /** The facts or leaves (`contract.value`) in which the witness must be the same as `near`, such as the clock. */
  readonly keeping?: Iterable<string>;
  /**
   * The witness must differ from `near` in this leaf only, and in this direction; `keeping` then says nothing more.
   * There is no such witness where `near` is in the set.
   */
  readonly moving?: Move;
}

/**
 * All customers that the declarations of the facts allow, and the sets of them that conditions can tell apart (spec §5). Exact.
 *
 * Any operation may throw {@link BudgetExceeded}; `within` is the way to ask a question.
 */
export interface Space {
  readonly everyone: CustomerSet;
  readonly nobody: CustomerSet;
  /** Whom the condition holds for. It, or all of its comparisons, must have been given to `createSpace`. */
  readonly of: (condition: Condition) => CustomerSet;
  readonly and: (...sets: readonly CustomerSet[]) => CustomerSet;
  readonly or: (...sets: readonly CustomerSet[]) => CustomerSet;
  readonly not: (set: CustomerSet) => CustomerSet;
  readonly minus: (set: CustomerSet, other: CustomerSet) => CustomerSet;
  readonly isEmpty: (set: CustomerSet) => boolean;
  /** Whether everyone in the first set is in the second. */
  readonly implies: (set: CustomerSet, other: CustomerSet) => boolean;
  /**
   * How many cells the set has: combinations of a region for each leaf. Where no condition tells two neighbouring regions apart they are one.
   * An array has a cell for each set of regions that its elements can be in. Facts that are compared with each other have
   * a region for each representative value.
   */
  readonly count: (set: CustomerSet) => bigint;
  /** Those who are in the set after some change of these facts or leaves (`contract.value`). */
  readonly forget: (set: CustomerSet, names: Iterable<string>) => CustomerSet;
  /** Those who are in the set after some change of all other facts and leaves. */
  readonly keepOnly: (set: CustomerSet, names: Iterable<string>) => CustomerSet;
  /**
   * Those outside the set whom more of one leaf alone would bring into it: a fact, or a property as in `contract.value`,
   * that is a number, a date, a truth value (false is less than true) or an enum that is listed from low to high.
   */
  readonly below: (set: CustomerSet, leaf: string) => CustomerSet;
  /** Those outside the set whom less of one leaf alone would bring into it. */
  readonly above: (set: CustomerSet, leaf: string) => CustomerSet;
  /**
   * The values that customers of the set have in the one leaf that it looks at, a scalar of which there is more and less: spans, ascending,
   * disjoint, and never next to each other. Undefined where numbers are compared with integers, so that it cannot be told which are alike.
   *
   * @example
   * space.spans(space.keepOnly(closed, ["today"]), "today"); // [{ to: "2025-12-31" }, { from: "2026-12-24", to: "2026-12-26" }]
   */
  readonly spans: (set: CustomerSet, leaf: string) => readonly Span[] | undefined;
  readonly has: (set: CustomerSet, customer: Facts) => boolean;
  /**
   * A customer of the set who differs from `near` in as few facts as possible, and in none of `keeping`; undefined where there is none.
   * The values are simple ones at the boundary of what the set allows.
   */
  readonly witness: (set: CustomerSet, options?: WitnessOptions) => Facts | undefined;
  /**
   * Two customers, the first one of `set` and not of `other`, the second one of `other`, who differ as said and in nothing else; undefined where there
   * are none. `{ in: facts }`: in any of these facts or leaves; `{ leaf, to }`: the second has a lower, or a higher, value of this leaf.
   * The first differs from `near` (the plain customer where it is left out) in as few facts as possible, the second from the first.
   * Answers also where the set of the first customers could not be told exactly, so that `forget`, `below` and `above` are refused.
   *
   * @example
   * space.pair(denied, offered, { leaf: "basket.items", to: "lower" }); // [{ basket: { items: 7 } }, { basket: { items: 6 } }]
   */
  readonly pair: (
    set: CustomerSet,
    other: CustomerSet,
    difference: Difference,
    options?: { readonly near?: Facts },
  ) => readonly [one: Facts, other: Facts] | undefined;
  /** The customer of whom there is nothing to say: defaults, zeros, false, the first values of enums, empty arrays. */
  readonly plain: Facts;
  /** The facts f, in the order of their declaration, such that two customers of `within` who differ in f only are told apart by the set. */
  readonly dependsOn: (set: CustomerSet, within: CustomerSet) => readonly string[];
  /** Every leaf of every fact, in the order of their declaration. */
  readonly leaves: readonly LeafSamples[];
  /**
   * Asks a question; left where the budget does not suffice to answer it.
   *
   * @param steps how many steps all operations of the question may take together; what each of them may take is bounded in any case
   */
  readonly within: <Answer>(question: () => Answer, steps?: number) => Either<BudgetExceeded, Answer>;
  /** What has been done so far. */
  readonly spent: Spent;
}
