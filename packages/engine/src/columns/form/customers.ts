import type { Diagnostic, Fact, FactType, Policy } from "@tierpolicy/schema";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { isRecord, readFacts } from "../../facts/read-facts.js";
import { shown } from "../../facts/shown.js";
import { columnProblem } from "../codes.js";
import { type Filled, inWords } from "./form.js";
import { recognise, reportUnknown } from "./recognise.js";

/** Customers whose columns are recognised. */
export interface KnownCustomers {
  readonly rows: number;
  /** By fact, those that are given. */
  readonly columns: ReadonlyMap<string, Filled>;
}

const MOST_ROWS = 2 ** 31 - 1;

/** Looks at every column as a whole, before any row. */
export const recogniseCustomers = (
  { facts }: Pick<Policy, "facts">,
  { rows, columns }: { readonly rows: unknown; readonly columns: unknown },
): Either<NonEmptyArray<Diagnostic>, KnownCustomers> => {
  if (typeof rows !== "number" || !Number.isInteger(rows) || rows < 0 || rows > MOST_ROWS) {
    const message = `\`rows\` is ${shown(rows)}, and must be a whole number from 0 to 2^31 - 1`;
    return left([columnProblem("column-length", [], message, "give how many customers there are")]);
  }
  if (!isRecord(columns)) {
    const message = `\`columns\` is ${shown(columns)}, and must be an object of columns`;
    return left([columnProblem("column-type", [], message, "give an object with a column for each fact")]);
  }
  const problems: Diagnostic[] = [];
  const known = new Map<string, Filled>();
  reportUnknown(columns, facts, [], problems);
  for (const [id, { type }] of facts) {
    const column: unknown = Object.hasOwn(columns, id) ? Reflect.get(columns, id) : undefined;
    if (column !== undefined) known.set(id, recognise(column, { type, rows, atLeast: false, place: [id], problems }));
  }
  problems.push(...problemsOfAll(facts, known, Object.keys(columns)));
  return isNonEmpty(problems) ? left(problems) : right({ rows, columns: known });
};

/** What is wrong in every row alike: a fact without a column or a default, and a constant that is none of its fact. */
const problemsOfAll = (
  facts: ReadonlyMap<string, Fact>,
  known: ReadonlyMap<string, Filled>,
  given: readonly string[],
): readonly Diagnostic[] => {
  const alike = [...facts].filter(([id]) => known.get(id)?.form.kind === "constant" || !known.has(id));
  const customer: { [fact: string]: unknown } = Object.create(null);
  // an undeclared name is shown to whoever misspelt a fact
  for (const id of given) if (!facts.has(id)) customer[id] = undefined;
  for (const [id] of alike) {
    const form = known.get(id)?.form;
    if (form?.kind === "constant") customer[id] = form.value;
  }
  const read = readFacts({ facts: new Map(alike) }, customer);
  return isLeft(read) ? read.left : [];
};

/** The customer of a row, as `decide` would be given it. */
export const customerAt = (
  { facts }: Pick<Policy, "facts">,
  { columns }: KnownCustomers,
  row: number,
): { readonly [fact: string]: unknown } => {
  const customer: { [fact: string]: unknown } = Object.create(null);
  for (const [id, { type }] of facts) {
    const column = columns.get(id);
    const value = column && valueAt(column, type, row);
    if (value !== undefined) customer[id] = value;
  }
  return customer;
};

/** What a column says in a row, as `decide` would be given it; undefined where there is no value. */
export const valueAt = ({ form, valid }: Filled, type: FactType, row: number): unknown => {
  if (valid !== undefined && valid[row] === 0) return undefined;
  switch (form.kind) {
    case "constant":
      return form.value;
    case "plain":
      return form.values[row];
    case "coded":
      return form.dictionary[form.codes[row] as number];
    case "numbers":
      return inWords(form.values[row] as number, type);
    case "list": {
      const [from, to] = [form.offsets[row] as number, form.offsets[row + 1] as number];
      const items = type.kind === "array" ? type.items : type;
      return Array.from({ length: to - from }, (_, place) => valueAt(form.elements, items, from + place));
    }
    case "object": {
      const object: { [property: string]: unknown } = Object.create(null);
      for (const [name, column] of form.properties) {
        const property = type.kind === "object" ? type.properties.get(name) : undefined;
        const value = property && valueAt(column, property.type, row);
        if (value !== undefined) object[name] = value;
      }
      return object;
    }
  }
};
