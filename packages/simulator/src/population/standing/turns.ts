import { type CompiledPolicy, InvariantError } from "@tierpolicy/engine";
import { type ColumnDecisions, decideColumns } from "@tierpolicy/engine/columns";
import type { Policy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import type { People } from "../people/people.js";
import { clockOn, clockRegions } from "./clock.js";
import type { Places } from "./columns.js";

/** Who are decided on, and by what. */
export interface Context {
  readonly policy: Policy;
  /** The policy with the audiences of its channels among its segments. */
  readonly compiled: CompiledPolicy;
  readonly people: People;
}

/** By week, from 1 on, who is to be decided on again: undefined for everybody. */
export type Turns = (week: number) => Places;

/**
 * Everybody's turn is in the weeks at whose beginning some condition can tell the clock from what it said a week before; in other weeks it is that of those
 * whose own facts have changed.
 */
export const turnsOf = (policy: Policy, people: People): Turns => {
  const regionOf = clockRegions(policy);
  const regionIn = (week: number) => regionOf(clockOn(policy, people.dateOf(week)));
  return (week) => (regionIn(week) === regionIn(week - 1) ? people.changed(week) : undefined);
};

/** What is decided on those whose turn it is. */
export const decidedIn = (
  week: number,
  places: Places,
  { compiled, policy, people }: Context,
  services?: readonly string[],
): ColumnDecisions => {
  const facts = places === undefined ? people.facts(week, policy) : people.factsOf(week, places, policy);
  const decided = decideColumns(compiled, facts, services === undefined ? {} : { services });
  if (isLeft(decided)) throw new InvariantError(`the facts of week ${week} cannot be read: ${decided.left[0].message}`);
  return decided.right;
};
