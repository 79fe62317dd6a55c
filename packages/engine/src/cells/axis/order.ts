import { InvariantError } from "../../invariant-error.js";
import type { Known } from "../leaves/variables.js";

/**
 * The regions of a leaf from low to high; undefined where they are in that order anyway.
 * Each of them lies between its neighbours, the regions of an ordered enum too: their values stand next to each other in the list.
 */
export const orderOf = ({ leaf, axes, axis }: Known): readonly number[] | undefined => {
  if (!leaf.isOrdered) throw new InvariantError(`there is no more or less of \`${leaf.fact}\``);
  if (leaf.scalar.kind !== "enum") return undefined;
  const { values } = leaf.scalar;
  const places = axis.keys.map((key) => values.indexOf(`${axes.family.valueOf(key)}`));
  // enums that are compared with each other share their keys, and may list them differently
  if (places.every((place, i) => i === 0 || (places[i - 1] as number) < place)) return undefined;
  return [...places.keys()].sort((one, other) => (places[one] as number) - (places[other] as number));
};
