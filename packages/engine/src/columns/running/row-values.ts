import type { Scalar, ScalarType } from "@tierpolicy/schema";
import { familyNameOf, familyOf } from "../../cells/domain/family.js";
import type { Leaf } from "../../cells/leaves/leaf.js";
import type { Comparable } from "../../operators/holds.js";
import { valueAt } from "../form/customers.js";
import { type Filled, inWords } from "../form/form.js";
import { BAD, type LeafColumn, type LeafValue, readElement, type Source } from "./walk.js";

/** The value of a leaf by row; `undefined` where it cannot be. */
export type RowValues = (row: number) => Comparable | undefined;

/**
 * Values that can be compared with those of another leaf: of ordered scalars their keys, which compare as they do and cost no text;
 * otherwise the values in canonical form.
 */
export const rowValues = (leaf: Leaf, column: LeafColumn, other: Leaf): RowValues => {
  const isKeyed = !leaf.isArray && !other.isArray && familyNameOf(leaf.scalar) !== "text";
  const family = isKeyed ? familyOf([leaf.scalar]) : undefined;
  const formed = (value: LeafValue): Comparable => (family && typeof value !== "object" ? family.keyOf(value) : value);
  const present = presentValues(leaf, column.source, formed, isKeyed);
  const absences = column.absences.map(({ valid, value }) => ({ valid, value: value === undefined ? undefined : formed(value) }));
  const innermost = absences.at(-1)?.value;
  return (row) => {
    for (const { valid, value } of absences) if (valid !== undefined && valid[row] === 0) return value;
    const value = present(row);
    return value === BAD ? undefined : (value ?? innermost);
  };
};

const presentValues = (
  { scalar }: Leaf,
  source: Source,
  formed: (value: LeafValue) => Comparable,
  isKeyed: boolean,
): ((row: number) => Comparable | typeof BAD | undefined) => {
  const one = (value: LeafValue | typeof BAD | undefined) => (value === undefined || value === BAD ? value : formed(value));
  switch (source.kind) {
    case "constant": {
      const value = one(source.value);
      return () => value;
    }
    case "read":
      return (row) => one(source.read(row));
    case "numbers": {
      const { values } = source;
      if (isKeyed) return (row) => values[row] as number;
      return (row) => one(readElement(scalar, inWords(values[row] as number, scalar)));
    }
    case "coded": {
      const values = source.dictionary.map((value) => one(readElement(scalar, value)));
      return (row) => values[source.codes[row] as number];
    }
    case "list": {
      const element = elementValues(source.elements, scalar);
      return (row) => {
        const [from, to] = [source.offsets[row] as number, source.offsets[row + 1] as number];
        const elements = Array.from({ length: to - from }, (_, place) => element(from + place));
        return elements.includes(BAD) ? BAD : (elements as readonly Scalar[]);
      };
    }
  }
};

const elementValues =
  (elements: Filled, type: ScalarType): ((place: number) => Scalar | typeof BAD) =>
  (place) =>
    readElement(type, valueAt(elements, type, place));
