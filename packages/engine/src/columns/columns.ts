import type { AnyShape, PolicyShape, Scalar } from "@tierpolicy/schema";

/** One number a row. A view of shared memory does as well. */
export type NumberArray = Float64Array | Float32Array | Int32Array | Uint32Array | Int16Array | Uint16Array | Int8Array | Uint8Array;

/** One place in a dictionary a row, from 0 on. */
export type CodeArray = Uint8Array | Uint16Array | Uint32Array | Int8Array | Int16Array | Int32Array;

/** A column some of whose rows have no value. */
export interface Nullable {
  /**
   * One byte a row: 0 where there is no value, so that the fact takes its default, or is missing; anything else where there is one.
   * Left out where every row has a value. What the column itself holds in a row without a value does not matter.
   */
  readonly valid?: Uint8Array;
}

export interface ValueColumn extends Nullable {
  readonly values: readonly unknown[] | NumberArray;
}

/**
 * Each different value once, and by row its place: the quick form of strings, enums, dates and date-times as text.
 * The values are what `decide` would be given, and may occur more than once; those that no row has do not matter.
 */
export interface DictionaryColumn extends Nullable {
  /** From 0 to `dictionary.length - 1`. */
  readonly codes: CodeArray;
  readonly dictionary: readonly Scalar[];
}

/** The lists of all rows, one after the other. */
export interface ListColumn extends Nullable {
  /** One more than there are rows: the elements of row `i` are those from `offsets[i]` up to, not including, `offsets[i + 1]`. Ascending, from 0 on or later. */
  readonly offsets: Int32Array | Uint32Array;
  /** A column of the elements, at least `offsets[rows]` long. */
  readonly values: Column;
}

/** An object fact, taken apart: a column for each property; a property that has a default may be left out. */
export interface ObjectColumn extends Nullable {
  readonly properties: { readonly [property: string]: Column };
}

/** The same value in all rows, as `decide` would be given it: the clock, most often. */
export interface ConstantColumn {
  readonly constant: unknown;
}

/**
 * What all rows say of one fact. Which forms a fact can have:
 *
 * | fact | quick | convenient |
 * |---|---|---|
 * | boolean | `Uint8Array` of 0 and 1 | array of booleans |
 * | number, integer | any typed array of numbers | array of numbers |
 * | string, enum | `{ codes, dictionary }` | array of strings |
 * | date | `Int32Array` of days since 1970-01-01, or `{ codes, dictionary }` | array of `YYYY-MM-DD` |
 * | date-time | `Float64Array` of milliseconds since 1970-01-01T00:00Z, whole; or `{ codes, dictionary }` | array of RFC 3339 texts |
 * | array | `{ offsets, values }` | array of arrays |
 * | object | `{ properties }` | array of objects |
 *
 * Every form may stand alone or as `{ values, valid }`; `{ constant }` goes for every fact. In an array `undefined` is no value, as it is
 * for `decide`, and `null` is a value of no type.
 */
export type Column = readonly unknown[] | NumberArray | ValueColumn | DictionaryColumn | ListColumn | ObjectColumn | ConstantColumn;

/** Customers in columns: many at once, a row each. */
export interface Customers<Shape extends PolicyShape = AnyShape> {
  /** How many customers there are, from 0 to 2^31 - 1. */
  readonly rows: number;
  /** By fact, each of `rows` values. Facts that have a default may be left out. */
  readonly columns: { readonly [fact in keyof Shape["facts"]]?: Column };
}
