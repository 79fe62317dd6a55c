import type { Facts } from "@tierpolicy/schema";
import { InvariantError } from "../../invariant-error.js";
import { NONE } from "../diagram/store.js";
import type { Move } from "../sets/difference.js";
import type { Sets } from "../sets/sets.js";
import { cheapestPath } from "./cheapest.js";
import { nextRegion } from "./next-region.js";
import { type Changes, changesOf, realise } from "./realise.js";

/**
 * A customer of the set who differs from another in as few facts as possible.
 *
 * @param near whose values of coupled leaves are points of their own
 * @param kept the facts and leaves that the two must have in common
 */
export const witnessNear = (sets: Sets, set: number, near: Facts, kept: ReadonlySet<string>): Facts | undefined => {
  if (set === NONE) return undefined;
  sets.budget.begin();
  const location = sets.locate(near);
  const choice = cheapestPath(sets.store, set, sets.variables, (level) => location.at(level), sets.isNamed(kept), sets.budget);
  return choice && realised(sets, set, near, changesOf(sets, choice, location));
};

/**
 * The nearest customer of the set to whom a move leads.
 *
 * @param near whose values of coupled leaves are points of their own; not of the set
 */
export const witnessByMove = (sets: Sets, set: number, near: Facts, move: Move): Facts | undefined => {
  const location = sets.locate(near);
  const known = sets.knownAs(move.leaf);
  if (known === undefined || sets.has(set, location)) return undefined;
  sets.budget.begin();
  const region = nextRegion(sets, set, known, location, move.to);
  return region === undefined ? undefined : realised(sets, set, near, new Map([[known, [region]]]));
};

const realised = (sets: Sets, set: number, near: Facts, changes: Changes): Facts => {
  for (const spread of [true, false]) {
    const [customer] = realise(sets, near, [changes], spread) as [Facts];
    if (sets.has(set, sets.locate(customer))) return customer;
  }
  throw new InvariantError("a witness is not in its set");
};
