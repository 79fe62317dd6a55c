import * as Either from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import type { DiagnosticCode } from "../../diagnostics/codes.js";
import { nearest, quote, quoteAll } from "../../diagnostics/words.js";
import type { Bounds, LeafType, Scalar, ScalarType } from "../../policy/fact.js";
import { intervalOf } from "./bounds.js";
import { canonicalDateTime, isDate } from "./dates.js";

/** Why a value is none of a type. */
export interface ValueProblem {
  readonly code: DiagnosticCode & ("wrong-type" | "outside-domain" | "no-such-date");
  readonly message: string;
  /** Put together on demand only: a document can hold very many bad values. */
  readonly help: () => string;
}

const boundsInWords = ({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Bounds): string => {
  if (minimum !== undefined && maximum !== undefined) return `from ${minimum} to ${maximum}`;
  const words: string[] = [];
  if (minimum !== undefined) words.push(`of at least ${minimum}`);
  if (exclusiveMinimum !== undefined) words.push(`greater than ${exclusiveMinimum}`);
  if (maximum !== undefined) words.push(`of at most ${maximum}`);
  if (exclusiveMaximum !== undefined) words.push(`less than ${exclusiveMaximum}`);
  return words.join(" and ");
};

const numberInWords = (type: { readonly kind: "integer" | "number" } & Bounds): string => {
  const bounds = boundsInWords(type);
  return `${type.kind === "integer" ? "an integer" : "a number"}${bounds === "" ? "" : ` ${bounds}`}`;
};

/** The type as a noun phrase: `a number of at least 0`, `one of ...`, `a list of dates`. */
export const typeInWords = (type: LeafType | { readonly kind: "object" }): string => {
  switch (type.kind) {
    case "boolean":
      return "true or false";
    case "integer":
    case "number":
      return numberInWords(type);
    case "string":
      return "a string";
    case "enum":
      return type.values.length === 1 ? `always ${quoteAll(type.values)}` : `one of ${quoteAll(type.values, "or")}`;
    case "date":
      return "a date";
    case "date-time":
      return "a date-time";
    case "array":
      return `a list, each element ${typeInWords(type.items)}`;
    case "object":
      return "an object";
  }
};

/** A JSON value as a noun phrase: `the string ...`, `the number 3`, `a list`. */
export const valueInWords = (value: unknown): string => {
  if (typeof value === "string") return `the string ${quote(value)}`;
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "boolean" || value === null) return `${value}`;
  return Array.isArray(value) ? "a list" : "an object";
};

const EXAMPLE = {
  boolean: "write true or false, without quotation marks",
  integer: "write a number, without quotation marks",
  number: "write a number, without quotation marks",
  string: "write a string in quotation marks",
  enum: "write a string in quotation marks",
  date: 'write a day as a string, for example "2026-05-01"',
  "date-time": 'write a moment as a string, for example "2026-05-01T08:00:00Z"',
} as const satisfies Record<ScalarType["kind"], string>;

type Reading = Either.Either<Omit<ValueProblem, "message">, Scalar>;

const refuse = (code: ValueProblem["code"], help: () => string): Reading => Either.left({ code, help });

const readNumber = (type: { readonly kind: "integer" | "number" } & Bounds, value: number): Reading => {
  if (type.kind === "integer" && !Number.isInteger(value))
    return refuse("outside-domain", () => `write an integer, for example ${Math.round(value)}`);
  const { least, greatest } = intervalOf(type.kind, type);
  if (!(value >= least && value <= greatest)) return refuse("outside-domain", () => `write ${numberInWords(type)}`);
  // a negative zero equals zero in every operator, but not in a table of values
  return Either.right(value === 0 ? 0 : value);
};

const membersOf = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether the enum has the value; in constant time, for lists and enums can both be very long. */
export const enumHas = (values: readonly string[], value: string): boolean => {
  const known = membersOf.get(values);
  if (known !== undefined) return known.has(value);
  const members = new Set(values);
  membersOf.set(values, members);
  return members.has(value);
};

const readEnum = (values: readonly string[], value: string): Reading => {
  if (enumHas(values, value)) return Either.right(value);
  return refuse("outside-domain", () => {
    const near = nearest(value, values);
    return near === undefined ? `write ${quoteAll(values, "or")}` : `did you mean ${quote(near)}?`;
  });
};

const readMoment = (kind: "date" | "date-time", text: string): Reading => {
  const moment = kind === "date" ? (isDate(text) ? text : undefined) : canonicalDateTime(text);
  return moment === undefined ? refuse("no-such-date", () => EXAMPLE[kind]) : Either.right(moment);
};

const read = (type: ScalarType, value: unknown): Reading => {
  const wrongType = refuse("wrong-type", () => EXAMPLE[type.kind]);
  switch (type.kind) {
    case "boolean":
      return typeof value === "boolean" ? Either.right(value) : wrongType;
    case "integer":
    case "number":
      return typeof value === "number" ? readNumber(type, value) : wrongType;
    case "string":
      return typeof value === "string" ? Either.right(value) : wrongType;
    case "enum":
      return typeof value === "string" ? readEnum(type.values, value) : wrongType;
    case "date":
    case "date-time":
      return typeof value === "string" ? readMoment(type.kind, value) : wrongType;
  }
};

/**
 * Reads a JSON value as one of a scalar type; a date-time comes back in its canonical form.
 *
 * @param subject whose value it is, as the beginning of a sentence: ``the fact `age` ``
 */
export const readScalar = (type: ScalarType, value: unknown, subject: string): Either.Either<ValueProblem, Scalar> =>
  pipe(
    read(type, value),
    Either.mapLeft((problem) => ({ ...problem, message: `${subject} is ${typeInWords(type)}, but the value is ${valueInWords(value)}` })),
  );
