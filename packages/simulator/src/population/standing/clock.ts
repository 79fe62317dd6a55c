import type { Space } from "@tierpolicy/engine";
import type { Comparison, Policy } from "@tierpolicy/schema";
import type { Leaf } from "./moments.js";

/** What the clock of a policy says on a day: the day, or its first moment in UTC, in its canonical form; undefined where the policy has no clock. */
export const clockOn = ({ clock, facts }: Policy, date: string): string | undefined => {
  if (clock === undefined) return undefined;
  return facts.get(clock)?.type.kind === "date-time" ? `${date}T00:00:00.000Z` : date;
};

/**
 * Whether a comparison of the clock with constants holds at a moment; undefined of any other comparison. Ask for it within `space.within`; what it
 * answers then needs no budget.
 */
export const clockHolds = ({ clock }: Policy, space: Space): ((comparison: Comparison) => ((now: string) => boolean) | undefined) => {
  if (clock === undefined) return () => undefined;
  return (comparison) => {
    if (comparison.fact.fact !== clock || comparison.value.kind !== "constant") return undefined;
    const when = space.of(comparison);
    return (now) => space.has(when, { ...space.plain, [clock]: now });
  };
};

/** What the comparisons compare the clock with, itself aside. */
export const comparedWithClock = ({ clock }: Policy, comparisons: readonly Comparison[]): readonly Leaf[] =>
  comparisons.flatMap(({ fact, value }) => {
    if (value.kind === "constant") return [];
    const sides = [fact, value];
    return sides.some((side) => side.fact === clock) ? sides.filter((side) => side.fact !== clock) : [];
  });
