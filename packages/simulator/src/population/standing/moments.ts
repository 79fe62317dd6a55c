import type { Column, Customers, ObjectColumn } from "@tierpolicy/engine/columns";
import type { Fact, FactValue, Operand, Policy, ScalarType } from "@tierpolicy/schema";
import { numberOf } from "../people/calendar.js";

/** By row, a day or a moment as a number: days, or milliseconds, since 1970. */
export type Moments = (row: number) => number;

/** A fact, or a property of an object fact. */
export type Leaf = Pick<Operand, "fact" | "path">;

/**
 * What people have of a fact, or of a property of one.
 *
 * @param wanted the type that it must have: a date, or a date-time
 * @returns undefined where its column is in no form that can be read at once
 */
export const momentsOf = ({ facts }: Policy, { fact, path }: Leaf, wanted: ScalarType, { columns }: Customers): Moments | undefined => {
  let { type, default: otherwise }: Pick<Fact, "type" | "default"> = facts.get(fact) as Fact;
  const byFact: { readonly [fact: string]: Column } = columns;
  let column = byFact[fact];
  for (const name of path) {
    const property = type.kind === "object" ? type.properties.get(name) : undefined;
    if (property === undefined || column === undefined || !isWhole(column)) return undefined;
    column = column.properties[name];
    type = property.type;
    otherwise = property.default;
  }
  return type.kind === wanted.kind ? inColumn(column, wanted, otherwise) : undefined;
};

/** An object that everybody has. */
const isWhole = (column: Column): column is ObjectColumn => "properties" in column && !("valid" in column);

const inColumn = (column: Column | undefined, type: ScalarType, otherwise: FactValue | undefined): Moments | undefined => {
  const numbered = (value: unknown): number => numberOf(type, String(value ?? otherwise));
  if (column === undefined) return () => numbered(undefined);
  if (ArrayBuffer.isView(column)) return (row) => column[row] as number;
  if (Array.isArray(column)) return (row) => numbered(column[row]);
  if ("constant" in column) return () => numbered(column.constant);
  if (!("codes" in column) || column.valid !== undefined) return undefined;
  const known = column.dictionary.map(numbered);
  return (row) => known[column.codes[row] as number] as number;
};
