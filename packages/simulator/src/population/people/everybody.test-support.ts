import type { Column, Customers } from "@tierpolicy/engine/columns";
import type { FactType, FactValue, Policy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import type { Customer } from "../../arbitraries/customers/write-customer.js";
import { dayOfNumber } from "./calendar.js";
import type { People } from "./people.js";
import { type PeopleOptions, peopleOf } from "./people-of.js";

const USUAL: PeopleOptions = { customers: 100, weeks: 10, seed: 1, start: "2026-01-05", strangers: 0 };

export const peopleIn = (policies: Policy | readonly Policy[], options: Partial<PeopleOptions> = {}): People => {
  const people = peopleOf(policies, { ...USUAL, ...options });
  if (isLeft(people)) throw new Error(people.left.map(({ message }) => message).join("\n"));
  return people.right;
};

/** Code, pointer and message of everything that is wrong. */
export const problemsIn = (policies: Policy | readonly Policy[], options: Partial<PeopleOptions> = {}): readonly string[] => {
  const people = peopleOf(policies, { ...USUAL, ...options });
  return isLeft(people) ? people.left.map(({ code, pointer, message }) => `${code} ${pointer}: ${message}`) : [];
};

/** The column of a fact in a week. */
export const columnIn = (people: People, policy: Policy, fact: string, week = 0): Column | undefined =>
  columnsOf(people.facts(week, policy))[fact];

const columnsOf = ({ columns }: Customers) => columns as { readonly [fact: string]: Column };

/** The facts of everybody in a week, as `decide` would be given them. */
export const everybodyIn = (people: People, policy: Policy, week = 0, rows?: Uint32Array): readonly Customer[] => {
  const customers = rows === undefined ? people.facts(week, policy) : people.factsOf(week, rows, policy);
  const columns = columnsOf(customers);
  return Array.from({ length: customers.rows }, (_, row) =>
    Object.fromEntries([...policy.facts].map(([id, { type }]) => [id, read(columns[id] as Column, type, row)])),
  );
};

const read = (column: Column, type: FactType, row: number): FactValue => {
  if ("constant" in column) return column.constant as FactValue;
  if ("codes" in column) return column.dictionary[column.codes[row] as number] as FactValue;
  if ("properties" in column) {
    const types = type.kind === "object" ? [...type.properties] : [];
    return Object.fromEntries(types.map(([name, property]) => [name, read(column.properties[name] as Column, property.type, row)]));
  }
  if ("offsets" in column) {
    const [from = 0, to = 0] = column.offsets.subarray(row, row + 2);
    const items = type.kind === "array" ? type.items : type;
    return Array.from({ length: to - from }, (_, i) => read(column.values, items, from + i) as string);
  }
  const value = (column as Float64Array)[row] as number;
  if (type.kind === "boolean") return value === 1;
  if (type.kind === "date") return dayOfNumber(value);
  return type.kind === "date-time" ? new Date(value).toISOString() : value;
};
