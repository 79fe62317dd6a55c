import type { Facts } from "@tierpolicy/schema";
import { InvariantError } from "../../invariant-error.js";
import { NONE } from "../diagram/store.js";
import type { Known } from "../leaves/variables.js";
import type { Difference } from "../sets/difference.js";
import type { Sets } from "../sets/sets.js";
import { cheapestPath } from "./cheapest.js";
import { nextRegion } from "./next-region.js";
import { after, type Changes, changesOf, realise, type Standing } from "./realise.js";

/** Two customers. */
export type Pair = readonly [one: Facts, other: Facts];

/**
 * Two customers, one of the first set and not of the second, one of the second, who differ as said and in nothing else: the first near a customer,
 * the second near the first.
 *
 * @param near whose values of coupled leaves are points of their own
 */
export const pairNear = (sets: Sets, set: number, other: number, difference: Difference, near: Facts): Pair | undefined => {
  const partnered = sets.partnered(set, other, difference);
  if (partnered === NONE) return undefined;
  const location = sets.locate(near);
  const choice = cheapestPath(
    sets.store,
    partnered,
    sets.variables,
    (level) => location.at(level),
    () => false,
    sets.budget,
  );
  if (choice === undefined) throw new InvariantError("a set that is not empty has no path");
  const first = changesOf(sets, choice, location);
  const second = partnerOf(sets, other, difference, after(sets, first, location));
  // the values of both are realised together: where the first is located alone, there may be no room for the second's
  for (const spread of [true, false]) {
    const pair = realise(sets, near, [first, second], spread) as Pair;
    if (sets.has(set, sets.locate(pair[0])) && sets.has(other, sets.locate(pair[1]))) return pair;
  }
  throw new InvariantError("a pair is not in its sets");
};

const partnerOf = (sets: Sets, other: number, difference: Difference, from: Standing): Changes => {
  if ("in" in difference) {
    const isDifferent = sets.isNamed(new Set(difference.in));
    const choice = cheapestPath(sets.store, other, sets.variables, from.at, (level) => !isDifferent(level), sets.budget);
    if (choice !== undefined) return changesOf(sets, choice, from);
  } else {
    const known = sets.knownAs(difference.leaf) as Known;
    const region = nextRegion(sets, other, known, from, difference.to);
    if (region !== undefined) return new Map([[known, [region]]]);
  }
  throw new InvariantError("a point with a partner has none");
};
