import { type Diagnostic, type FactType, type ObjectType, type Property, quote, quoteAll, suggest, typeInWords } from "@tierpolicy/schema";
import { nameOf, type Place, problem } from "../../facts/problem.js";
import { isRecord } from "../../facts/read-facts.js";
import { shown } from "../../facts/shown.js";
import { columnProblem } from "../codes.js";
import type { NumberArray } from "../columns.js";
import type { Filled, Form } from "./form.js";
import { firstBadCode, firstBadOffset, isCodeArray, isNumberArray } from "./typed-arrays.js";

/** What is known of a column before one looks at it. */
interface Expected {
  readonly type: FactType;
  /** At least so many values. */
  readonly rows: number;
  /** Elements of lists may be followed by others. */
  readonly atLeast: boolean;
  readonly place: Place;
  readonly problems: Diagnostic[];
}

/** The form of a column; where something is wrong, it is noted, and what is returned is of no use. */
export const recognise = (column: unknown, expected: Expected): Filled => {
  if (Array.isArray(column) || isNumberArray(column)) return { form: flat(column, expected), valid: undefined };
  if (!isRecord(column)) return unfit(column, expected);
  const part = <Name extends string>(name: Name): unknown => (Object.hasOwn(column, name) ? Reflect.get(column, name) : undefined);
  if (Object.hasOwn(column, "constant")) return { form: { kind: "constant", value: part("constant") }, valid: undefined };
  const valid = validity(part("valid"), expected);
  if (Object.hasOwn(column, "codes")) return { form: coded(part("codes"), part("dictionary"), valid, expected), valid };
  if (Object.hasOwn(column, "offsets")) return { form: list(part("offsets"), part("values"), expected), valid };
  if (Object.hasOwn(column, "properties")) return { form: object(part("properties"), expected), valid };
  const values = part("values");
  if (Array.isArray(values) || isNumberArray(values)) return { form: flat(values, expected), valid };
  return unfit(column, expected);
};

const NOTHING: Form = { kind: "plain", values: [] };

const unfit = (column: unknown, { type, place, problems }: Expected, what = shownColumn(column)): Filled => {
  problems.push(
    columnProblem(
      "column-type",
      place,
      `the column ${quote(nameOf(place))} is ${what}, and each value must be ${kindOf(type)}`,
      helpFor(type),
    ),
  );
  return { form: NOTHING, valid: undefined };
};

const flat = (values: readonly unknown[] | NumberArray, expected: Expected): Form => {
  checkLength(values.length, expected);
  if (Array.isArray(values)) return { kind: "plain", values };
  const numbers = values as NumberArray;
  return takesNumbers(expected.type, numbers) ? { kind: "numbers", values: numbers } : unfit(values, expected).form;
};

const takesNumbers = ({ kind }: FactType, values: NumberArray): boolean => {
  switch (kind) {
    case "boolean":
      return values instanceof Uint8Array;
    case "integer":
    case "number":
      return true;
    case "date":
      return values instanceof Int32Array;
    case "date-time":
      return values instanceof Float64Array;
    default:
      return false;
  }
};

const coded = (codes: unknown, dictionary: unknown, valid: Uint8Array | undefined, expected: Expected): Form => {
  if (!isCodeArray(codes)) return unfit(codes, expected, `one whose \`codes\` are ${shownColumn(codes)}`).form;
  if (!Array.isArray(dictionary)) return unfit(dictionary, expected, `one whose \`dictionary\` is ${shownColumn(dictionary)}`).form;
  if (expected.type.kind === "array" || expected.type.kind === "object") return unfit(codes, expected, "one of codes").form;
  checkLength(codes.length, expected);
  const bad = firstBadCode(codes, dictionary.length, valid);
  if (bad !== undefined) {
    const message = `the column ${quote(nameOf(expected.place))} has the code ${codes[bad]} in row ${bad}, and its dictionary has ${dictionary.length} ${dictionary.length === 1 ? "entry" : "entries"}`;
    const help = "mark rows without a value in `valid`, by 0";
    expected.problems.push(columnProblem("column-index", expected.place, message, help));
    return NOTHING;
  }
  return { kind: "coded", codes, dictionary };
};

const list = (offsets: unknown, values: unknown, expected: Expected): Form => {
  const { type, place, problems, rows } = expected;
  if (type.kind !== "array") return unfit(offsets, expected, "one of lists").form;
  if (!(offsets instanceof Int32Array || offsets instanceof Uint32Array))
    return unfit(offsets, expected, `one whose \`offsets\` are ${shownColumn(offsets)}`).form;
  checkLength(offsets.length - 1, expected);
  if (offsets.length <= rows) return NOTHING;
  const bad = firstBadOffset(offsets, rows);
  if (bad !== undefined) {
    const message = `the column ${quote(nameOf(place))} has lists that begin at ${offsets[bad]} and end at ${offsets[bad + 1]}, in row ${bad}`;
    problems.push(columnProblem("column-index", place, message, "let `offsets` ascend"));
    return NOTHING;
  }
  const elements = recognise(values, {
    type: type.items,
    rows: offsets[rows] as number,
    atLeast: true,
    place: [...place, "values"],
    problems,
  });
  return { kind: "list", offsets, elements };
};

const object = (properties: unknown, expected: Expected): Form => {
  const { type, rows, place, problems } = expected;
  if (type.kind !== "object" || !isRecord(properties)) return unfit(properties, expected, "one of properties").form;
  return { kind: "object", properties: new Map(propertiesOf(type, properties, rows, place, problems)) };
};

const propertiesOf = (type: ObjectType, given: object, rows: number, place: Place, problems: Diagnostic[]): [string, Filled][] => {
  reportUnknown(given, type.properties, place, problems);
  return [...type.properties].flatMap(([name, property]): [string, Filled][] => {
    const column: unknown = Object.hasOwn(given, name) ? Reflect.get(given, name) : undefined;
    const at = [...place, name];
    if (column !== undefined) return [[name, recognise(column, { type: property.type, rows, atLeast: false, place: at, problems })]];
    if (property.default === undefined) {
      const message = `${quote(nameOf(at))} is missing`;
      problems.push(problem("missing-fact", at, message, `give a column of it`));
    }
    return [];
  });
};

/** Notes the columns of what is not declared. */
export const reportUnknown = (given: object, declared: ReadonlyMap<string, Property>, place: Place, problems: Diagnostic[]): void => {
  for (const name of Object.keys(given)) {
    if (declared.has(name)) continue;
    const help = suggest(name, [...declared.keys()], place.length === 0 ? "facts" : "properties");
    const at = [...place, name];
    problems.push(problem("unknown-fact", at, `there is a column ${quote(nameOf(at))}, which the policy does not declare`, help));
  }
};

const validity = (valid: unknown, expected: Expected): Uint8Array | undefined => {
  if (valid === undefined) return undefined;
  if (!(valid instanceof Uint8Array)) {
    unfit(valid, expected, `one whose \`valid\` is ${shownColumn(valid)}`);
    return undefined;
  }
  checkLength(valid.length, expected, "`valid` of the column");
  return valid;
};

const checkLength = (length: number, { rows, atLeast, place, problems }: Expected, what = "the column"): void => {
  if (length === rows || (atLeast && length > rows)) return;
  const [wanted, help] = atLeast
    ? [`at least ${rows}`, "give it all elements up to the last of `offsets`"]
    : [`${rows}`, "give all columns the same length, and `rows` that length"];
  const has = `${Math.max(0, length)} ${length === 1 ? "row" : "rows"}`;
  problems.push(columnProblem("column-length", place, `${what} ${quote(nameOf(place))} has ${has}, and must have ${wanted}`, help));
};

const shownColumn = (value: unknown): string => {
  if (!ArrayBuffer.isView(value)) return shown(value);
  const { name } = value.constructor;
  return `${name.startsWith("Int") ? "an" : "a"} ${name}`;
};

const kindOf = (type: FactType): string =>
  type.kind === "object" ? `an object with ${quoteAll([...type.properties.keys()])}` : typeInWords(type);

const helpFor = ({ kind }: FactType): string => {
  switch (kind) {
    case "boolean":
      return "give a Uint8Array of 0 and 1, or an array of booleans";
    case "integer":
    case "number":
      return "give a typed array or an array of numbers";
    case "string":
    case "enum":
      return "give `{ codes, dictionary }`, or an array of strings";
    case "date":
      return "give an Int32Array of days since 1970-01-01, `{ codes, dictionary }` or an array of `YYYY-MM-DD`";
    case "date-time":
      return "give a Float64Array of milliseconds since 1970-01-01T00:00Z, `{ codes, dictionary }` or an array of texts";
    case "array":
      return "give `{ offsets, values }`, or an array of arrays";
    case "object":
      return "give `{ properties }`, or an array of objects";
  }
};
