import { type Fact, type FactType, type Property, quote, quoteAll, typeInWords } from "@tierpolicy/schema";
import { key, literal } from "../../text/literal.js";
import type { Names } from "../../text/names.js";
import type { SetNamer } from "../comparison.js";
import { not, source } from "../expression.js";
import type { Locals } from "./forms.js";
import { isOfType } from "./is-of-type.js";

/** Where readings are written. */
export interface FactsWriting {
  readonly setOf: SetNamer;
  readonly localAt: Locals;
  /** For the functions. */
  readonly names: Names;
}

/**
 * Functions that read a customer of whom something may be wrong or unusual: one for the whole, one before it for each object in it.
 *
 * @returns the functions' source, in which `readWithCare(customer, problems)` comes last
 */
export const carefulReaders = (facts: ReadonlyMap<string, Fact>, writing: FactsWriting): readonly string[] => {
  const functions: string[] = [];
  writeReader("readWithCare", "customer", facts, [], { ...writing, functions });
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
  const locals = [...declared].map(([id, property]) => ({ id, property, local: writing.localAt([...place, id]) }));
  const readings = locals.map(({ id, property, local }) => readingOf(property, [...place, id], local, writing));
  const found = locals.map(
    ({ id, property, local }) =>
      `${key(id) === local ? local : `${key(id)}: ${local}`}${property.default === undefined ? "" : ` = ${literal(property.default)}`}`,
  );
  const read = locals.map(({ id, local }) => (key(id) === local ? local : `${key(id)}: ${local}`));
  const given = `owned(${from}, ${literal([...declared.keys()])})`;
  const whole =
    place.length === 0
      ? "The customer's facts, complete and inheriting nothing; what is wrong with them is noted."
      : `The parts of ${place.join(".")}.`;
  const body = [
    ...(locals.length === 0
      ? []
      : [
          `${locals.some(({ property }) => isRead(property)) ? "let" : "const"} {\n${found.map((one) => `    ${one},\n`).join("")}  } = ${given};`,
        ]),
    ...readings,
    `return { ${["__proto__: null", ...read].join(", ")} };`,
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
      const reader = writing.names.nameFor(`read ${place.join(" ")}`, "Reader");
      writeReader(reader, "object", type.properties, place, writing);
      return `if (isRecord(${local})) ${local} = ${reader}(${local}, problems);\n  ${guarded("else", refused)}`;
    }
    case "array": {
      const isElement = type.items.kind === "date-time" ? "" : source(isOfType(type.items, "each", writing.setOf), "");
      const read = type.items.kind === "date-time" ? "canonical" : `(each) => (${isElement} ? each : undefined)`;
      const kept = `${local} = elements(problems, ${name}, ${local}, ${read}, ${refusal(type.items)});`;
      return `${guarded(`if (Array.isArray(${local}))`, kept)}\n  ${guarded("else", refused)}`;
    }
    case "date-time":
      return `${local} = canonical(${local}) ?? ${refused}`;
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
