import type { Condition, Facts, LeafType, Scalar } from "@tierpolicy/schema";
import type { Either } from "fp-ts/lib/Either.js";
import type { BudgetExceeded } from "./budget.js";

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
  /** The facts in which the witness must be the same as `near`, such as the clock. */
  readonly keeping?: Iterable<string>;
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
  /** Those who are in the set after some change of these facts. */
  readonly forget: (set: CustomerSet, facts: Iterable<string>) => CustomerSet;
  /** Those who are in the set after some change of all other facts. */
  readonly keepOnly: (set: CustomerSet, facts: Iterable<string>) => CustomerSet;
  readonly has: (set: CustomerSet, customer: Facts) => boolean;
  /**
   * A customer of the set who differs from `near` in as few facts as possible, and in none of `keeping`; undefined where there is none.
   * The values are simple ones at the boundary of what the set allows.
   */
  readonly witness: (set: CustomerSet, options?: WitnessOptions) => Facts | undefined;
  /** The customer of whom there is nothing to say: defaults, zeros, false, the first values of enums, empty arrays. */
  readonly plain: Facts;
  /** The facts f, in the order of their declaration, such that two customers of `within` who differ in f only are told apart by the set. */
  readonly dependsOn: (set: CustomerSet, within: CustomerSet) => readonly string[];
  /** Every leaf of every fact, in the order of their declaration. */
  readonly leaves: readonly LeafSamples[];
  /** Asks a question; left where the budget does not suffice to answer it. */
  readonly within: <Answer>(question: () => Answer) => Either<BudgetExceeded, Answer>;
}
