import type { Leaf } from "./leaf.js";

/** A fact's id, or `fact.property` for a property of an object fact. */
export const nameOf = ({ fact, path }: Leaf): string => [fact, ...path].join(".");

/** Whether the leaf, the fact that it belongs to, or an object on the way to it is among the names. */
export const isNamed = ({ fact, path }: Leaf, names: ReadonlySet<string>): boolean => {
  if (names.has(fact)) return true;
  return path.some((_, i) => names.has([fact, ...path.slice(0, i + 1)].join(".")));
};
