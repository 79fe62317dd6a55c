import type { FactType, FactValue, Scalar, ScalarType } from "@tierpolicy/schema";
import { dayOfNumber } from "../calendar.js";
import type { Stored } from "./stored.js";

/** What a column says in a row, in the canonical form of its type. */
export const valueAt = (stored: Stored, type: FactType, row: number): FactValue => {
  switch (stored.kind) {
    case "constant":
      return stored.constant;
    case "numbers":
      return scalarOf(type as ScalarType, stored.values[row] as number);
    case "coded":
      return stored.dictionary[stored.codes[row] as number] as string;
    case "lists": {
      const [from, to] = [stored.offsets[row] as number, stored.offsets[row + 1] as number];
      const items = type.kind === "array" ? type.items : type;
      return Array.from({ length: to - from }, (_, place) => valueAt(stored.elements, items, from + place) as Scalar);
    }
    case "object": {
      const types = type.kind === "object" ? type.properties : new Map();
      return Object.fromEntries([...stored.properties].map(([name, property]) => [name, valueAt(property, types.get(name)?.type, row)]));
    }
  }
};

const scalarOf = ({ kind }: ScalarType, value: number): Scalar => {
  if (kind === "boolean") return value === 1;
  if (kind === "date") return dayOfNumber(value);
  return kind === "date-time" ? new Date(value).toISOString() : value;
};
