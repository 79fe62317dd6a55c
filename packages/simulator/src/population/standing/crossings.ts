import type { Policy } from "@tierpolicy/schema";
import { numberOf } from "../people/calendar.js";
import type { People } from "../people/people.js";
import { clockOn } from "./clock.js";
import { type Leaf, momentsOf } from "./moments.js";

/** The rows in which the clock comes to a value of the person's own, or passes it, from the week before to this one: ascending. */
export type Crossings = (week: number) => Uint32Array;

/**
 * Who has a comparison of the clock with a fact that may say something else than the week before.
 *
 * @returns undefined where the fact cannot be read at once
 */
export const crossingsOf = (policy: Policy, people: People, leaf: Leaf): Crossings | undefined => {
  const type = policy.clock === undefined ? undefined : policy.facts.get(policy.clock)?.type;
  if (type?.kind !== "date" && type?.kind !== "date-time") return undefined;
  const moments = momentsOf(policy, leaf, type, people.facts(0, policy));
  if (moments === undefined) return undefined;
  const clocks = Array.from({ length: people.weeks }, (_, week) => numberOf(type, clockOn(policy, people.dateOf(week)) as string));
  const rows: number[][] = clocks.map(() => []);
  for (let row = 0; row < people.rows; row++) for (const week of weeksAcross(clocks, moments(row))) rows[week]?.push(row);
  const crossings = rows.map((some) => Uint32Array.from(some));
  return (week) => crossings[week] as Uint32Array;
};

/** The weeks at whose beginning the clock is at the moment or after it, and was at it or before it a week earlier. */
const weeksAcross = (clocks: readonly number[], moment: number): readonly number[] => {
  let [from, to] = [0, clocks.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((clocks[middle] as number) < moment) from = middle + 1;
    else to = middle;
  }
  if (from === clocks.length) return [];
  const after = clocks[from] === moment ? [from + 1] : [];
  return from === 0 ? after : [from, ...after];
};
