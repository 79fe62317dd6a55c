import type { Comparison, Policy, Scalar } from "@tierpolicy/schema";

/** What the clock of a policy says on a day: the day, or its first moment in UTC, in its canonical form; undefined where the policy has no clock. */
export const clockOn = ({ clock, facts }: Policy, date: string): string | undefined => {
  if (clock === undefined) return undefined;
  return facts.get(clock)?.type.kind === "date-time" ? `${date}T00:00:00.000Z` : date;
};

/**
 * Tells moments apart that some of the comparisons can tell apart: others have the same number. Where the clock is compared
 * with other facts, every moment has a number of its own.
 */
export const clockRegions = ({ clock }: Policy, comparisons: readonly Comparison[]): ((now: string | undefined) => string) => {
  const timely = comparisons.filter(({ fact, value }) => fact.fact === clock || (value.kind === "fact" && value.fact === clock));
  const marks: string[] = [];
  for (const { value } of timely) {
    if (value.kind === "fact") return (now) => `${now}`;
    marks.push(...([value.value].flat() as readonly Scalar[]).map(String));
  }
  marks.sort();
  return (now = "") => {
    const before = marks.filter((mark) => mark < now).length;
    return marks[before] === now ? `at ${before}` : `before ${before}`;
  };
};
