import type { Comparison, Policy } from "@tierpolicy/schema";
import type { Leaf } from "./moments.js";
/** What the clock of a policy says on a day: the day, or its first moment in UTC, in its canonical form; undefined where the policy has no clock. */
export declare const clockOn: ({ clock, facts }: Policy, date: string) => string | undefined;
/**
 * Tells moments apart that some comparison of the clock with constants can tell apart: others have the same name. Comparisons with other facts
 * do not count.
 */
export declare const clockRegions: ({ clock }: Policy, comparisons: readonly Comparison[]) => ((now: string | undefined) => string);
/** What the comparisons compare the clock with, itself aside. */
export declare const comparedWithClock: ({ clock }: Policy, comparisons: readonly Comparison[]) => readonly Leaf[];
//# sourceMappingURL=clock.d.ts.map