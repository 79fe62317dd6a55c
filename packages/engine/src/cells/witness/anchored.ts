import type { Facts } from "@tierpolicy/schema";
import { scalarsAt } from "../leaves/value.js";
import type { Sets } from "../sets/sets.js";

/**
 * Whether each of the customer's values of coupled leaves that matter to the set is a point of its own,
 * so that it can stay as it is while others change around it.
 */
export const isAnchored = (sets: Sets, set: number, customer: Facts): boolean =>
  sets.anchors.includes(customer) ||
  [...sets.groupsOf(set)].every(({ group, family, coupling }) => {
    if (coupling === undefined) return true;
    return group.leaves.every((leaf) => scalarsAt(customer, leaf).every((value) => coupling.geometry.isExact(family.keyOf(value))));
  });
