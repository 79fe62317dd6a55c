import type { Condition } from "@tierpolicy/schema";
import { type ConditionWriting, comparisonOf } from "./comparison.js";
import { all, any, type Expression, not, TRUE, test } from "./expression.js";

/** A condition as JavaScript over what is known of a customer, and the segments that the customer is in. */
export const conditionOf = (condition: Condition, writing: ConditionWriting): Expression => {
  switch (condition.kind) {
    case "all":
      return all(condition.of.map((part) => conditionOf(part, writing)));
    case "any":
      return any(condition.of.map((part) => conditionOf(part, writing)));
    case "not":
      return not(conditionOf(condition.of, writing));
    case "segment":
      return test(writing.segment(condition.segment));
    case "compare":
      return comparisonOf(condition, writing);
  }
};

/** Whether the customer is in one of the segments; everyone is where none are listed. */
export const isInSome = (
  segments: readonly string[] | "everyone" | undefined,
  { segment }: Pick<ConditionWriting, "segment">,
): Expression => (typeof segments === "object" ? any(segments.map((id) => test(segment(id)))) : TRUE);
