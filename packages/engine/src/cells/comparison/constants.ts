import type { Comparison, Scalar } from "@tierpolicy/schema";
import type { Family } from "../domain/family.js";
import type { KeySet } from "../domain/key-set.js";
import { keySet, type Side, UNKNOWN } from "./key-sets.js";
import { type Steps, stepsOf } from "./relation.js";

/** A constant as keys. */
export const keysOfConstant = (value: Scalar | readonly Scalar[], family: Family): number | readonly number[] =>
  typeof value === "object" ? value.map((scalar) => family.keyOf(scalar)) : family.keyOf(value);

/** An array whose elements are in question. */
const ARRAY = Symbol("the array in question");

/** Every set of keys that a comparison of a leaf with a constant asks of the leaf's value, or of single elements of the array. */
export const keySetsOf = ({ fact, operator, value }: Comparison, family: Family): readonly KeySet[] => {
  if (value.kind === "fact") return [];
  const steps = stepsOf(operator);
  const constant = keysOfConstant(value.value, family);
  if (fact.type.kind !== "array") return [keySet(steps, 0, UNKNOWN, constant, family)];
  return setsOfElements(steps, 0, ARRAY, constant, family);
};

const setsOfElements = (
  steps: Steps,
  place: number,
  left: Side | typeof ARRAY,
  right: Side | typeof ARRAY,
  family: Family,
): readonly KeySet[] => {
  switch (steps.decorators[place]) {
    case "not":
      return setsOfElements(steps, place + 1, left, right, family);
    case "swap":
      return setsOfElements(steps, place + 1, right, left, family);
    case "someFact":
    case "everyFact":
      if (left === ARRAY) return [keySet(steps, place + 1, UNKNOWN, right as Side, family)];
      return (left as readonly number[]).flatMap((key) => setsOfElements(steps, place + 1, key, right, family));
    case "someValue":
    case "everyValue":
      if (right === ARRAY) return [keySet(steps, place + 1, left as Side, UNKNOWN, family)];
      return (right as readonly number[]).flatMap((key) => setsOfElements(steps, place + 1, left, key, family));
    default:
      return [];
  }
};
