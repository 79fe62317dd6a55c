import { type Diagnostic, type FactType, quote } from "@tierpolicy/schema";
import { nameOf, type Place } from "../../facts/problem.js";
import { columnProblem } from "../codes.js";
import type { Column, NumberArray } from "../columns.js";
import { isNumberArray } from "../form/typed-arrays.js";
import { ARROW_TYPES, type ArrowVector } from "./table.js";

const DAY = 86_400_000;

/** A vector as a column; what no fact can have is noted. */
export const arrowColumn = (vector: ArrowVector, type: FactType, place: Place, problems: Diagnostic[]): Column => {
  const column = present(vector, type, place, problems);
  if (vector.nullCount === 0) return column;
  const valid = Uint8Array.from({ length: vector.length }, (_, row) => Number(vector.isValid(row)));
  return Array.isArray(column) || isNumberArray(column) ? { values: column, valid } : ({ ...column, valid } as Column);
};

/** The values; whatever stands where there is none. */
const present = (vector: ArrowVector, type: FactType, place: Place, problems: Diagnostic[]): Column => {
  const { typeId } = vector.type;
  switch (typeId) {
    case ARROW_TYPES.null:
      return Array.from({ length: vector.length }, () => undefined);
    case ARROW_TYPES.bool:
      return Uint8Array.from({ length: vector.length }, (_, row) => Number(vector.get(row) === true));
    case ARROW_TYPES.int:
    case ARROW_TYPES.float:
      return numbers(vector);
    case ARROW_TYPES.date:
    case ARROW_TYPES.timestamp: {
      const milliseconds = Float64Array.from({ length: vector.length }, (_, row) => Number(vector.get(row)));
      return type.kind === "date" && typeId === ARROW_TYPES.date
        ? Int32Array.from(milliseconds, (time) => Math.floor(time / DAY))
        : milliseconds;
    }
    case ARROW_TYPES.utf8:
    case ARROW_TYPES.largeUtf8:
      return encoded(vector.length, (row) => vector.get(row));
    case ARROW_TYPES.dictionary:
      return dictionary(vector);
    case ARROW_TYPES.list: {
      const elements = vector.getChildAt(0);
      const items = type.kind === "array" ? type.items : type;
      if (elements !== null) return { offsets: offsetsOf(vector), values: arrowColumn(elements, items, [...place, "values"], problems) };
      break;
    }
    case ARROW_TYPES.struct: {
      const declared = type.kind === "object" ? [...type.properties] : [];
      const properties = declared.flatMap(([name, property]): [string, Column][] => {
        const child = vector.getChild(name);
        return child === null ? [] : [[name, arrowColumn(child, property.type, [...place, name], problems)]];
      });
      return { properties: Object.fromEntries(properties) };
    }
  }
  const message = `the column ${quote(nameOf(place))} is of Arrow's type ${quote(`${vector.type}`)}, which no fact has`;
  problems.push(columnProblem("column-type", place, message, "cast it in the table"));
  return [];
};

/** 64-bit integers become doubles: those that lose digits are beyond what an integer fact may be. */
const numbers = (vector: ArrowVector): NumberArray => {
  const values = vector.toArray();
  if (isNumberArray(values) && values.length === vector.length) return values;
  return Float64Array.from({ length: vector.length }, (_, row) => Number(vector.get(row) ?? 0));
};

const encoded = (rows: number, textAt: (row: number) => unknown): Column => {
  const places = new Map<string, number>();
  const codes = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const text = `${textAt(row) ?? ""}`;
    const place = places.get(text) ?? places.size;
    if (place === places.size) places.set(text, place);
    codes[row] = place;
  }
  return { codes, dictionary: [...places.keys()] };
};

/** Stretches of a vector may have dictionaries of their own; mostly they share one. */
const dictionary = (vector: ArrowVector): Column => {
  const first = vector.data[0]?.dictionary;
  const isText = first?.type.typeId === ARROW_TYPES.utf8 || first?.type.typeId === ARROW_TYPES.largeUtf8;
  const isShared = vector.data.every(
    (data) => data.dictionary === first && isNumberArray(data.values) && data.values.length === data.length,
  );
  if (first === undefined || !isText || !isShared || first.nullCount > 0) {
    return isText || first === undefined
      ? encoded(vector.length, (row) => vector.get(row))
      : Array.from({ length: vector.length }, (_, row) => vector.get(row));
  }
  const codes = new Uint32Array(vector.length);
  let from = 0;
  for (const { values } of vector.data) {
    codes.set(values as NumberArray, from);
    from += (values as NumberArray).length;
  }
  return { codes, dictionary: Array.from({ length: first.length }, (_, place) => `${first.get(place)}`) };
};

/** The offsets of the lists among the elements of all stretches, one after the other. */
const offsetsOf = (vector: ArrowVector): Int32Array => {
  const offsets = new Int32Array(vector.length + 1);
  let row = 0;
  let begin = 0;
  for (const { length, valueOffsets, children } of vector.data) {
    const own = valueOffsets as ArrayLike<number>;
    for (let i = 0; i < length; i++) {
      offsets[row] = begin + Number(own[i]);
      row += 1;
    }
    offsets[row] = begin + Number(own[length]);
    begin += children[0]?.length ?? 0;
  }
  return offsets;
};
