import type { LeafType, Scalar } from "./fact.js";

/** json-rules-engine 7.3's operators. */
export const OPERATORS = [
  "equal",
  "notEqual",
  "in",
  "notIn",
  "contains",
  "doesNotContain",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
] as const;
export type OperatorName = (typeof OPERATORS)[number];

/** json-rules-engine 7.3's operator decorators. */
export const DECORATORS = ["someFact", "everyFact", "someValue", "everyValue", "swap", "not"] as const;
export type DecoratorName = (typeof DECORATORS)[number];

/** `someFact:not:equal` has the decorators `someFact`, `not` (outermost first) and the name `equal`. */
export interface Operator {
  readonly decorators: readonly DecoratorName[];
  readonly name: OperatorName;
}

/** A fact, or a property of an object fact, that a condition looks at. */
export interface Operand {
  readonly kind: "fact";
  readonly fact: string;
  /** The properties on the way, `[]` for the fact itself; `$.a.b` is `["a", "b"]`. */
  readonly path: readonly string[];
  readonly type: LeafType;
}

export interface Constant {
  readonly kind: "constant";
  readonly value: Scalar | readonly Scalar[];
}

/**
 * A condition that is known to be well typed and whose names resolve. Its meaning is json-rules-engine 7.3's.
 * Every node has the JSON Pointer of the place in the document that says it.
 */
export type Condition =
  | { readonly kind: "all"; readonly of: readonly Condition[]; readonly pointer: string }
  /** Never empty. */
  | { readonly kind: "any"; readonly of: readonly Condition[]; readonly pointer: string }
  | { readonly kind: "not"; readonly of: Condition; readonly pointer: string }
  /** In the segment. References are never circular. */
  | { readonly kind: "segment"; readonly segment: string; readonly pointer: string }
  | Comparison;

export interface Comparison {
  readonly kind: "compare";
  readonly fact: Operand;
  readonly operator: Operator;
  readonly value: Operand | Constant;
  readonly pointer: string;
}
