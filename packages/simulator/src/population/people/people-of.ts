import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { type Either, isLeft, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { CustomerRecord } from "../simulation.js";
import { numberOfDay } from "./calendar.js";
import { firstRows } from "./columns/stored.js";
import { Crowd } from "./crowd.js";
import { possiblePeople } from "./invariants/possible-people.js";
import type { People } from "./people.js";
import { lookedAt } from "./regions/looked-at.js";
import { sharedFacts } from "./shared-facts.js";

/** Who is to be simulated. */
export interface PeopleOptions {
  /** How many customers to generate, or the customers themselves. */
  readonly customers: number | readonly CustomerRecord[];
  readonly weeks: number;
  readonly seed: number;
  /** The day on which the first week begins, as `YYYY-MM-DD`. */
  readonly start: string;
  /** How many there are for each customer; the last one is whole. */
  readonly strangers: number;
}

/**
 * Everybody in a simulation: the customers, and the strangers who may become customers. Policies that are to be compared have the same people.
 *
 * @param policies one, or those that are to be compared
 * @returns the people; or everything that is wrong: facts of which the policies do not say the same (`differing-facts`)
 */
export const peopleOf = (
  policies: Policy | readonly Policy[],
  { customers, weeks, seed, start, strangers }: PeopleOptions,
): Either<NonEmptyArray<Diagnostic>, People> => {
  const all = [policies].flat() as readonly Policy[];
  const facts = sharedFacts(all);
  if (isLeft(facts)) return facts;
  const count = typeof customers === "number" ? customers : customers.length;
  const rows = count + Math.ceil(count * strangers);
  const from = numberOfDay(start);
  const looked = lookedAt(all, { from, until: from + 7 * weeks });
  const traits = possiblePeople(all, facts.right, { seed, start: from, looked }, weeks, firstRows(rows));
  if (isLeft(traits)) return traits;
  const crowd = new Crowd(rows, facts.right, traits.right, start);
  return right({
    rows,
    customers: count,
    weeks,
    dateOf: crowd.dateOf,
    facts: (week, policy) => crowd.customers(week, policy.facts.keys()),
    factsOf: (week, chosen, policy) => crowd.customers(week, policy.facts.keys(), chosen),
    changed: crowd.changed,
  });
};
