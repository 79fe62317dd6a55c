import type { DecoratorName, Operator, OperatorName } from "./condition.js";
import type { Scalar } from "./fact.js";

/** What a condition compares: a scalar, or an array of scalars. */
export type Comparable = Scalar | readonly Scalar[];

export type Relation = (left: Comparable, right: Comparable) => boolean;

const elements = (value: Comparable): readonly Scalar[] => value as readonly Scalar[];

/**
 * The ten operators, as json-rules-engine 7.3 answers for well-typed operands. Its validators of the left side
 * are not repeated here: a condition of a valid policy never fails one (spec §1).
 */
const RELATIONS = {
  equal: (left, right) => left === right,
  notEqual: (left, right) => left !== right,
  in: (left, right) => elements(right).includes(left as Scalar),
  notIn: (left, right) => !elements(right).includes(left as Scalar),
  contains: (left, right) => elements(left).includes(right as Scalar),
  doesNotContain: (left, right) => !elements(left).includes(right as Scalar),
  lessThan: (left, right) => left < right,
  lessThanInclusive: (left, right) => left <= right,
  greaterThan: (left, right) => left > right,
  greaterThanInclusive: (left, right) => left >= right,
} as const satisfies Record<OperatorName, Relation>;

const DECORATIONS = {
  someFact: (next) => (left, right) => elements(left).some((element) => next(element, right)),
  everyFact: (next) => (left, right) => elements(left).every((element) => next(element, right)),
  someValue: (next) => (left, right) => elements(right).some((element) => next(left, element)),
  everyValue: (next) => (left, right) => elements(right).every((element) => next(left, element)),
  swap: (next) => (left, right) => next(right, left),
  not: (next) => (left, right) => !next(left, right),
} as const satisfies Record<DecoratorName, (next: Relation) => Relation>;

/**
 * An operator with its decorators as a relation between a fact's value and the condition's value.
 * `relationOf({ decorators: ["someFact", "not"], name: "equal" })([1, 2], 1)` is true.
 */
export const relationOf = (operator: Operator): Relation =>
  operator.decorators.reduceRight<Relation>((next, decorator) => DECORATIONS[decorator](next), RELATIONS[operator.name]);
