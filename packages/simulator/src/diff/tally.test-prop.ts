import fc from "fast-check";
import { expect, test } from "vitest";
import { everyoneIn } from "../laws/everyone.test-support.js";
import { compare } from "./compare.js";
import { revisions } from "./pairs.test-support.js";
import { tallyOf } from "./tally.js";

test("of everybody, somebody is counted in each group, and changes just when some group says so", async () => {
  await fc.assert(
    fc.asyncProperty(revisions({ narrow: true, facts: [1, 2], rules: [2, 6] }), async ({ before, after }) => {
      const [some, others] = [everyoneIn(before), everyoneIn(after)];
      fc.pre(some !== undefined && others !== undefined);
      const comparison = await compare(before, after, { budget: 50_000, renames: false });
      const { report } = comparison;
      fc.pre(report.undecided.length === 0);
      const tally = tallyOf(comparison);
      for (const customer of [...(some ?? []), ...(others ?? [])]) tally.add({ ...customer });
      const counts = tally.counts();
      expect(counts.changes.filter((count) => count === 0)).toEqual([]);
      expect(counts.changed > 0).toBe(report.changes.length > 0);
      expect(counts.promise > 0).toBe(report.changes.some(({ losses }) => losses.length > 0));
      expect(counts.publicity > 0).toBe(report.changes.some(({ widenings }) => widenings.length > 0));
      expect([counts.onlyBefore > 0, counts.onlyAfter > 0]).toEqual(
        (["before", "after"] as const).map((side) => report.customers.some(({ knownTo }) => knownTo === side)),
      );
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
