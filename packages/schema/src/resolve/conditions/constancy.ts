import type { Constant, Operand, Operator } from "../../policy/condition.js";
import type { LeafType, Scalar, ScalarType } from "../../policy/fact.js";
import { type Comparable, relationOf } from "../../policy/relation.js";
import { above, intervalOf } from "../values/bounds.js";

/** A value that each of the candidates is tried for in turn until one is not taken. */
const firstFree = (taken: ReadonlySet<Scalar>, candidates: Iterable<Scalar>): readonly Scalar[] => {
  for (const candidate of candidates) if (!taken.has(candidate)) return [candidate];
  return [];
};

function* numbersFrom(kind: "integer" | "number", least: number, greatest: number): Iterable<number> {
  for (let value = least; value <= greatest; value = kind === "integer" ? value + 1 : above(value)) yield value;
}

function* daysFrom(year: number): Iterable<string> {
  for (let day = Date.UTC(year, 0, 1); ; day += 86_400_000) yield new Date(day).toISOString();
}

function* days(): Iterable<string> {
  for (const moment of daysFrom(2000)) yield moment.slice(0, 10);
}

function* strings(): Iterable<string> {
  for (let text = ""; ; text += "a") yield text;
}

const freeValue = (type: ScalarType, taken: ReadonlySet<Scalar>): readonly Scalar[] => {
  switch (type.kind) {
    case "boolean":
      return firstFree(taken, [false, true]);
    case "integer":
    case "number": {
      const { least, greatest } = intervalOf(type.kind, type);
      return firstFree(taken, numbersFrom(type.kind, least, greatest));
    }
    case "string":
      return firstFree(taken, strings());
    case "enum":
      return firstFree(taken, type.values);
    case "date":
      return firstFree(taken, days());
    case "date-time":
      return firstFree(taken, daysFrom(2000));
  }
};

const extremes = (type: ScalarType): readonly Scalar[] => {
  if (type.kind === "date") return ["0000-01-01", "9999-12-31"];
  if (type.kind === "date-time") return ["0000-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"];
  if (type.kind !== "integer" && type.kind !== "number") return [];
  const { least, greatest } = intervalOf(type.kind, type);
  return [least, greatest];
};

/**
 * Values of a scalar that together show every answer of an operator. Operators by equality tell only apart whether a value
 * is among the constants, and the constants are alike to them; operators by order are monotone.
 */
const scalarProbes = (type: ScalarType, constants: readonly Scalar[]): readonly Scalar[] => [
  ...constants.slice(0, 1),
  ...extremes(type),
  ...freeValue(type, new Set(constants)),
];

/**
 * The same for a list: whatever the operator and its decorators, the answer changes at most once while elements are added,
 * since none of them looks at the list both for some and for every element.
 */
const probesOf = (type: LeafType, constants: readonly Scalar[]): readonly Comparable[] =>
  type.kind === "array" ? [[], [...constants, ...scalarProbes(type.items, constants)]] : scalarProbes(type, constants);

/** Longer lists of constants are not looked at: it would cost more than a warning is worth. */
const MOST_CONSTANTS = 200;

/** The one answer that a comparison gives for every customer; undefined where the answer depends on the customer. */
export const onlyAnswer = (fact: Operand, operator: Operator, value: Operand | Constant): boolean | undefined => {
  const relation = relationOf(operator);
  if (value.kind === "fact") {
    const isItself = fact.fact === value.fact && fact.path.join(".") === value.path.join(".");
    if (!isItself || fact.type.kind === "array") return undefined;
    const [sample] = freeValue(fact.type, new Set());
    return sample === undefined ? undefined : relation(sample, sample);
  }
  const constants = [value.value].flat() as readonly Scalar[];
  if (constants.length > MOST_CONSTANTS) return undefined;
  const answers = new Set(probesOf(fact.type, constants).map((probe) => relation(probe, value.value)));
  return answers.size === 1 ? answers.has(true) : undefined;
};
