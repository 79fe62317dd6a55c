import type { OperatorName } from "../../policy/condition.js";

/** What an operator takes on its two sides, and how it compares the scalars there. */
export interface Signature {
  readonly left: "one" | "list";
  readonly right: "one" | "list";
  /** `equality` tells values of any scalar type apart; `order` is meaningful for numbers, dates and date-times only. */
  readonly by: "equality" | "order";
}

const same: Signature = { left: "one", right: "one", by: "equality" };
const order: Signature = { left: "one", right: "one", by: "order" };
const among: Signature = { left: "one", right: "list", by: "equality" };
const having: Signature = { left: "list", right: "one", by: "equality" };

/** For which operands json-rules-engine's operators mean what they say. */
export const SIGNATURES = {
  equal: same,
  notEqual: same,
  in: among,
  notIn: among,
  contains: having,
  doesNotContain: having,
  lessThan: order,
  lessThanInclusive: order,
  greaterThan: order,
  greaterThanInclusive: order,
} as const satisfies Record<OperatorName, Signature>;
