import type { Condition, Facts, FactValue, Operand, Scalar } from "@tierpolicy/schema";
import { relationOf } from "../../operators/holds.js";

export const valueAt = (facts: Facts, { fact, path }: Operand): Scalar | readonly Scalar[] =>
  path.reduce<FactValue>(
    (value, name) => (value as { readonly [property: string]: FactValue })[name] as FactValue,
    facts[fact] as FactValue,
  ) as Scalar | readonly Scalar[];

/** What a condition says of a customer, straight from the meaning of its operators. */
export const holds = (condition: Condition, facts: Facts, segments: ReadonlyMap<string, Condition>): boolean => {
  switch (condition.kind) {
    case "all":
      return condition.of.every((one) => holds(one, facts, segments));
    case "any":
      return condition.of.some((one) => holds(one, facts, segments));
    case "not":
      return !holds(condition.of, facts, segments);
    case "segment":
      return holds(segments.get(condition.segment) as Condition, facts, segments);
    case "compare": {
      const right = condition.value.kind === "constant" ? condition.value.value : valueAt(facts, condition.value);
      return relationOf(condition.operator)(valueAt(facts, condition.fact), right);
    }
  }
};
