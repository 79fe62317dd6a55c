import type { Bounds, ScalarType } from "@tierpolicy/schema";
import { literal } from "../../text/literal.js";
import { isAmong, type SetNamer } from "../comparison.js";
import { all, comparison, type Expression, test } from "../expression.js";

/** Whether a value is of a type, as JavaScript; moments come in more forms than one, and are read. */
export const isOfType = (type: Exclude<ScalarType, { kind: "date-time" }>, value: string, setOf: SetNamer): Expression => {
  switch (type.kind) {
    case "boolean":
      return comparison(`typeof ${value}`, "===", '"boolean"');
    case "string":
      return comparison(`typeof ${value}`, "===", '"string"');
    case "integer":
      return all([test(`Number.isSafeInteger(${value})`), ...withinBounds(type, value)]);
    case "number":
      return all([test(`Number.isFinite(${value})`), ...withinBounds(type, value)]);
    case "enum":
      return isAmong(
        value,
        type.values.map((word) => literal(word)),
        setOf,
      );
    case "date":
      return comparison(`dayOf(${value})`, ">=", "0");
  }
};

const withinBounds = ({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Bounds, value: string): readonly Expression[] => [
  ...(minimum === undefined ? [] : [comparison(value, ">=", literal(minimum))]),
  ...(exclusiveMinimum === undefined ? [] : [comparison(value, ">", literal(exclusiveMinimum))]),
  ...(maximum === undefined ? [] : [comparison(value, "<=", literal(maximum))]),
  ...(exclusiveMaximum === undefined ? [] : [comparison(value, "<", literal(exclusiveMaximum))]),
];
