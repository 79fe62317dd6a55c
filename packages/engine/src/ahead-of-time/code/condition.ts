import type { Condition } from "@tierpolicy/schema";
import { member } from "../text/literal.js";
import { comparisonOf, type SetNamer } from "./comparison.js";
import { all, any, type Expression, not, TRUE, test } from "./expression.js";

/** A condition as JavaScript over `facts` and `is`, the segments that the customer is in. */
export const conditionOf = (condition: Condition, setOf: SetNamer): Expression => {
  switch (condition.kind) {
    case "all":
      return all(condition.of.map((part) => conditionOf(part, setOf)));
    case "any":
      return any(condition.of.map((part) => conditionOf(part, setOf)));
    case "not":
      return not(conditionOf(condition.of, setOf));
    case "segment":
      return isInSegment(condition.segment);
    case "compare":
      return comparisonOf(condition, setOf);
  }
};

const isInSegment = (segment: string): Expression => test(member("is", segment));

/** Whether the customer is in one of the segments; everyone is where none are listed. */
export const isInSome = (segments: readonly string[] | "everyone" | undefined): Expression =>
  typeof segments === "object" ? any(segments.map(isInSegment)) : TRUE;
