import { conditionsOf } from "@tierpolicy/engine";
import { comparisonsStatedIn, type Policy, type Scalar } from "@tierpolicy/schema";

/** What the clock of a policy says on a day: the day, or its first moment in UTC, in its canonical form; undefined where the policy has no clock. */
export const clockOn = ({ clock, facts }: Policy, date: string): string | undefined => {
  if (clock === undefined) return undefined;
  return facts.get(clock)?.type.kind === "date-time" ? `${date}T00:00:00.000Z` : date;
};

/**
 * Tells moments apart that some condition of the policy can tell apart: others have the same number. Where conditions compare the clock
 * with other facts, every moment has a number of its own.
 */
export const clockRegions = (policy: Policy): ((clock: string | undefined) => string) => {
  const { clock } = policy;
  if (clock === undefined) return () => "";
  const comparisons = conditionsOf(policy)
    .flatMap(comparisonsStatedIn)
    .filter(({ fact, value }) => fact.fact === clock || (value.kind === "fact" && value.fact === clock));
  const constants = comparisons.map(({ value }) => (value.kind === "fact" ? undefined : ([value.value].flat() as readonly Scalar[])));
  if (constants.includes(undefined)) return (now) => `${now}`;
  const marks = [...new Set(constants.flatMap((some) => some ?? []).map(String))].sort();
  return (now = "") => {
    const before = marks.filter((mark) => mark < now).length;
    return marks[before] === now ? `at ${before}` : `before ${before}`;
  };
};
