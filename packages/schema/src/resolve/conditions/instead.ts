import type { OperatorName } from "../../policy/condition.js";
import type { ScalarType } from "../../policy/fact.js";
import type { Side } from "./side.js";

const or = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(" or ");

/** What to write where the operator wants a single value and the side is a list. */
export const helpForOne = (name: OperatorName, side: Side): string => {
  if (side.kind === "constant") {
    if (name === "equal") return "use `in`, which looks for the fact's value in a list";
    if (name === "notEqual") return "use `notIn`, which looks for the fact's value in a list";
    return `use ${or([`someValue:${name}`, `everyValue:${name}`])}, or write a single value`;
  }
  if (name === "equal") return "use `contains`, or `everyFact:equal` for each element";
  if (name === "notEqual") return "use `doesNotContain`, or `someFact:notEqual` for some element";
  return `use ${or([`someFact:${name}`, `everyFact:${name}`])}`;
};

/** What to write where the operator wants a list and the side is a single value. */
export const helpForList = (name: OperatorName, side: Side): string => {
  const positive = name === "in" || name === "contains";
  const plain = positive ? "equal" : "notEqual";
  const value = side.kind === "constant" ? side.members[0]?.value : undefined;
  if (value === undefined) return `use \`${plain}\`, or compare with a list`;
  const shown = JSON.stringify(value);
  return shown.length > 40 ? `write a list, or use \`${plain}\`` : `write \`[${shown}]\`, or use \`${plain}\``;
};

type OrderName = OperatorName & `${"less" | "greater"}Than${string}`;

const KEEPS = {
  lessThan: (place, bound) => place < bound,
  lessThanInclusive: (place, bound) => place <= bound,
  greaterThan: (place, bound) => place > bound,
  greaterThanInclusive: (place, bound) => place >= bound,
} as const satisfies Record<OrderName, (place: number, bound: number) => boolean>;

const isOrder = (name: OperatorName): name is OrderName => name in KEEPS;

const MOST_LISTED = 12;

/** What to write where the operator compares by size and the type has none: for an enum, the list of the values that are meant. */
export const helpForOrder = (name: OperatorName, type: ScalarType, other: Side, factIsLeft: boolean): string => {
  if (type.kind === "boolean") return "use `equal` with true or false";
  if (type.kind === "string")
    return 'use `equal` or `in`; dates and numbers are declared as such, with `"format": "date"` or `"type": "number"`';
  if (type.kind !== "enum" || !isOrder(name) || !factIsLeft || other.kind !== "constant") return "use `equal` or `in`";
  const bound = type.values.indexOf(`${other.members[0]?.value}`);
  const meant = type.values.filter((_, place) => bound >= 0 && KEEPS[name](place, bound));
  if (meant.length === 0 || meant.length > MOST_LISTED) return "use `in` with a list of the values that are meant";
  return `write "operator": "in", "value": ${JSON.stringify(meant)}`;
};
