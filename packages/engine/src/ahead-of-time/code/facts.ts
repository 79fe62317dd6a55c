import { type Bounds, type Fact, type FactType, type Property, quote, quoteAll, type ScalarType, typeInWords } from "@tierpolicy/schema";
import { key, literal, record } from "../text/literal.js";
import type { Names } from "../text/names.js";
import { isAmong, type SetNamer } from "./comparison.js";
import { all, comparison, type Expression, not, source, test } from "./expression.js";

/** Where readings are written. */
export interface FactsWriting {
  readonly setOf: SetNamer;
  /** For the constants of the module; local ones get names of their own in each function. */
  readonly module: Names;
  readonly localNames: () => Names;
}

/**
 * Functions that read a customer: one for the whole, one before it for each object in it.
 *
 * @returns the functions' source, in which `readFacts(customer, problems)` comes last
 */
export const factReaders = (facts: ReadonlyMap<string, Fact>, writing: FactsWriting): readonly string[] => {
  const functions: string[] = [];
  writeReader("readFacts", "customer", facts, [], { ...writing, functions });
  return functions;
};

interface Writing extends FactsWriting {
  readonly functions: string[];
}

const writeReader = (
  name: string,
  from: string,
  declared: ReadonlyMap<string, Property>,
  place: readonly string[],
  writing: Writing,
): void => {
  const names = writing.localNames();
  const locals = [...declared].map(([id, property]) => ({ id, property, local: names.nameFor(id, "Fact") }));
  const readings = locals.map(({ id, property, local }) => readingOf(property, [...place, id], local, writing));
  const found = locals.map(
    ({ id, property, local }) =>
      `${key(id) === local ? local : `${key(id)}: ${local}`}${property.default === undefined ? "" : ` = ${literal(property.default)}`}`,
  );
  const read = record(locals.map(({ id, local }) => [id, local]));
  const ids = literal([...declared.keys()]);
  // A name such as `constructor` is inherited by everything.
  const given = `${[...declared.keys()].some((id) => id in Object.prototype) ? "owned" : "own"}(${from}, ${ids})`;
  const whole =
    place.length === 0 ? "The customer's facts, complete; what is wrong with them is noted." : `The parts of ${place.join(".")}.`;
  const body = [
    ...(locals.length === 0
      ? []
      : [
          `${locals.some(({ property }) => isRead(property)) ? "let" : "const"} {\n${found.map((one) => `    ${one},\n`).join("")}  } = ${given};`,
        ]),
    ...readings,
    `return ${read};`,
  ];
  writing.functions.push(`/** ${whole} */\nconst ${name} = (${from}, problems) => {\n${body.map((line) => `  ${line}\n`).join("")}};`);
};

/** What is read, rather than only looked at: a copy or another form takes its place. */
const isRead = ({ type: { kind } }: Property): boolean => kind === "object" || kind === "array" || kind === "date-time";

const readingOf = (property: Property | Fact, place: readonly string[], local: string, writing: Writing): string => {
  const present = presentReading(property.type, place, local, writing);
  const isClock = "clock" in property && property.clock;
  return isClock && property.default === undefined
    ? `if (${local} === undefined) ${missingClock(property, place)}\n  else ${present}`
    : present;
};

const missingClock = ({ type }: Property, place: readonly string[]): string => {
  const [name = ""] = place;
  const help = `give the time of the decision, ${typeInWords(type)}: no clock is read here`;
  const said = [`/${name}`, `${quote(name)} is missing, and is the clock`, help].map(literal);
  return `problems.push(problem("missing-fact", ${said.join(", ")}));`;
};

const presentReading = (type: FactType, place: readonly string[], local: string, writing: Writing): string => {
  const name = literal(place.join("."));
  const refused = `refuse(problems, ${name}, ${local}, ${refusal(type)});`;
  switch (type.kind) {
    case "object": {
      const reader = writing.module.nameFor(`read ${place.join(" ")}`, "Reader");
      writeReader(reader, "object", type.properties, place, writing);
      return `if (isRecord(${local})) ${local} = ${reader}(${local}, problems);\n  ${guarded("else", refused)}`;
    }
    case "array": {
      const isElement = type.items.kind === "date-time" ? "" : source(isOfType(type.items, "each", writing.setOf), "");
      const read = type.items.kind === "date-time" ? "momentOf" : `(each) => (${isElement} ? each : undefined)`;
      const kept = `${local} = elements(problems, ${name}, ${local}, ${read}, ${refusal(type.items)});`;
      return `${guarded(`if (Array.isArray(${local}))`, kept)}\n  ${guarded("else", refused)}`;
    }
    case "date-time":
      return `${local} = momentOf(${local}) ?? ${refused}`;
    default:
      return guarded(`if (${source(not(isOfType(type, local, writing.setOf)), "    ")})`, refused);
  }
};

const LONGEST_LINE = 120;

/** A statement with what it hangs on, on two lines where one would be long. */
const guarded = (condition: string, statement: string): string =>
  `${condition}${condition.length + statement.length < LONGEST_LINE ? " " : "\n    "}${statement}`;

/** What the type is called, what to give instead, and what tells a value of the right JSON type from one of another. */
const refusal = (type: FactType): string => {
  const parts = [literal(typeInWords(type)), adviceFor(type), typedBy(type)];
  while (parts.at(-1) === undefined) parts.pop();
  return parts.map((part) => part ?? "undefined").join(", ");
};

const adviceFor = (type: FactType): string | undefined => {
  if (type.kind === "object") return literal(`give an object with ${quoteAll([...type.properties.keys()])}`);
  if (type.kind === "date") return literal("give a day as `2026-05-01`");
  return type.kind === "date-time" ? literal("give a moment as `2026-05-01T08:00:00Z`") : undefined;
};

const typedBy = ({ kind }: FactType): string | undefined => {
  if (kind === "integer") return "Number.isInteger";
  if (kind === "number") return "Number.isFinite";
  return kind === "enum" || kind === "date" || kind === "date-time" ? "isText" : undefined;
};

const isOfType = (type: Exclude<ScalarType, { kind: "date-time" }>, value: string, setOf: SetNamer): Expression => {
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
      return isAmong(value, type.values, setOf);
    case "date":
      return test(`isDate(${value})`);
  }
};

const withinBounds = ({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Bounds, value: string): readonly Expression[] => [
  ...(minimum === undefined ? [] : [comparison(value, ">=", literal(minimum))]),
  ...(exclusiveMinimum === undefined ? [] : [comparison(value, ">", literal(exclusiveMinimum))]),
  ...(maximum === undefined ? [] : [comparison(value, "<=", literal(maximum))]),
  ...(exclusiveMaximum === undefined ? [] : [comparison(value, "<", literal(exclusiveMaximum))]),
];
