import type { AnyShape, Diagnostic, Policy, PolicyShape } from "@tierpolicy/schema";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { type Either, left, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Column, Customers } from "../columns.js";
import { arrowColumn } from "./arrow-column.js";
import type { ArrowTable } from "./table.js";

export type { ArrowTable } from "./table.js";

/**
 * An Apache Arrow table as customers in columns, for `decideColumns`. Columns are found by the ids of the facts; others are ignored,
 * and so are nested fields that are no properties.
 *
 * | fact | Arrow |
 * |---|---|
 * | boolean | Bool |
 * | number, integer | Int, Float |
 * | string, enum | Utf8, LargeUtf8, Dictionary of these |
 * | date | Date, or text |
 * | date-time | Timestamp, Date, or text |
 * | array | List |
 * | object | Struct |
 *
 * A null is no value: the fact takes its default, or is missing. Numbers are read where Arrow has them, in one piece; everything else is copied.
 *
 * @param policy says which facts there are
 * @param table of apache-arrow 14 or later
 * @param more columns that the table does not have, or that are to stand for its own: the clock, most often
 * @returns the customers; or `column-type` for each column of an Arrow type that no fact has
 * @example
 * const customers = customersOfTable(compiled.policy, tableFromIPC(bytes), { today: { constant: "2026-05-01" } });
 * const decided = pipe(customers, chain((customers) => decideColumns(compiled, customers)));
 */
export const customersOfTable = <Shape extends PolicyShape = AnyShape>(
  policy: Policy<Shape>,
  table: ArrowTable,
  more: Customers<Shape>["columns"] = {},
): Either<NonEmptyArray<Diagnostic>, Customers<Shape>> => {
  const problems: Diagnostic[] = [];
  const columns = [...policy.facts].flatMap(([id, { type }]): [string, Column][] => {
    const vector = Object.hasOwn(more, id) ? null : table.getChild(id);
    return vector === null ? [] : [[id, arrowColumn(vector, type, [id], problems)]];
  });
  if (isNonEmpty(problems)) return left(problems);
  return right({ rows: table.numRows, columns: { ...Object.fromEntries(columns), ...more } });
};
