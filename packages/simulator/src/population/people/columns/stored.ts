import type { Column } from "@tierpolicy/engine/columns";
import type { FactValue } from "@tierpolicy/schema";

export type Numbers = Float64Array | Int32Array | Uint8Array;
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A column in the quick form that the engine has for its fact. */
export type Stored =
  | { readonly kind: "constant"; readonly constant: FactValue }
  /** Booleans as 0 and 1, numbers, days and milliseconds since 1970. */
  | { readonly kind: "numbers"; readonly values: Numbers }
  | { readonly kind: "coded"; readonly codes: Codes; readonly dictionary: readonly string[] }
  | { readonly kind: "lists"; readonly offsets: Uint32Array; readonly elements: Stored }
  | { readonly kind: "object"; readonly properties: ReadonlyMap<string, Stored> };

/** As the engine is given it; it is the same memory. */
export const columnOf = (stored: Stored): Column => {
  switch (stored.kind) {
    case "constant":
      return { constant: stored.constant };
    case "numbers":
      return stored.values;
    case "coded":
      return { codes: stored.codes, dictionary: stored.dictionary };
    case "lists":
      return { offsets: stored.offsets, values: columnOf(stored.elements) };
    case "object":
      return { properties: Object.fromEntries([...stored.properties].map(([name, property]) => [name, columnOf(property)])) };
  }
};

type OneARow = Numbers | Codes | Uint16Array;

/** An array of the same kind. */
export const likewise = <A extends OneARow>(values: A, length: number): A => new (values.constructor as new (length: number) => A)(length);

/** The values of some rows, in their order. */
export const takeFrom = <A extends OneARow>(values: A, rows: Uint32Array): A => {
  const taken = likewise(values, rows.length);
  for (let i = 0; i < rows.length; i++) taken[i] = values[rows[i] as number] as number;
  return taken;
};

/** The rows from 0 on. */
export const firstRows = (count: number): Uint32Array => {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
};

/** The column of some rows, in the order in which these are given. */
export const gathered = (stored: Stored, rows: Uint32Array): Stored => {
  switch (stored.kind) {
    case "constant":
      return stored;
    case "numbers":
      return { kind: "numbers", values: takeFrom(stored.values, rows) };
    case "coded":
      return { ...stored, codes: takeFrom(stored.codes, rows) };
    case "object":
      return { kind: "object", properties: new Map([...stored.properties].map(([name, property]) => [name, gathered(property, rows)])) };
    case "lists":
      return gatheredLists(stored, rows);
  }
};

const gatheredLists = ({ offsets: starts, elements }: Extract<Stored, { kind: "lists" }>, rows: Uint32Array): Stored => {
  const offsets = new Uint32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    offsets[i + 1] = (offsets[i] as number) + (starts[row + 1] as number) - (starts[row] as number);
  }
  const places = new Uint32Array(offsets[rows.length] as number);
  for (let i = 0; i < rows.length; i++) {
    const from = (starts[rows[i] as number] as number) - (offsets[i] as number);
    for (let place = offsets[i] as number; place < (offsets[i + 1] as number); place++) places[place] = from + place;
  }
  return { kind: "lists", offsets, elements: gathered(elements, places) };
};

/** The narrowest array that holds codes of so many texts. */
export const codesFor = (texts: number, length: number): Codes =>
  texts <= 2 ** 8 ? new Uint8Array(length) : texts <= 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
