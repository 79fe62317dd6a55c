import type { Facts, FactType, FactValue, Scalar } from "@tierpolicy/schema";
import { InvariantError } from "../../invariant-error.js";
import type { Leaf } from "./leaf.js";

/** The value of a leaf in a customer's facts. */
export const valueAt = (facts: Facts, { fact, path }: Leaf): Scalar | readonly Scalar[] => {
  let value: FactValue | undefined = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  for (const name of path) {
    const object = value as { readonly [property: string]: FactValue } | undefined;
    value = typeof object === "object" && Object.hasOwn(object, name) ? object[name] : undefined;
  }
  if (value === undefined) throw new InvariantError(`a customer without \`${[fact, ...path].join(".")}\``);
  return value as Scalar | readonly Scalar[];
};

/** The scalar, or the elements of the array. */
export const scalarsAt = (facts: Facts, leaf: Leaf): readonly Scalar[] => {
  const value = valueAt(facts, leaf);
  return leaf.isArray ? (value as readonly Scalar[]) : [value as Scalar];
};

/**
 * A value of the type, frozen, put together from its leaves.
 *
 * @param leafAt the value of the leaf at a path
 */
export const assemble = (
  type: FactType,
  path: readonly string[],
  leafAt: (path: readonly string[]) => Scalar | readonly Scalar[],
): FactValue => {
  if (type.kind !== "object") {
    const value = leafAt(path);
    return Array.isArray(value) ? Object.freeze([...value]) : (value as Scalar);
  }
  // fromEntries defines own properties, whatever they are called
  return Object.freeze(
    Object.fromEntries([...type.properties].map(([name, property]) => [name, assemble(property.type, [...path, name], leafAt)])),
  );
};
