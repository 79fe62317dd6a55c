import type { Policy } from "@tierpolicy/schema";
import fc from "fast-check";
import { isLeft } from "fp-ts/lib/Either.js";
import { expect, test } from "vitest";
import { livelyPolicies } from "../../laws/population/lively-policies.test-support.js";
import type { Band } from "../bands/band.js";
import { comparePolicies } from "./compare-policies.js";
import type { Comparison } from "./comparison.js";

const compared = async (a: Policy, b: Policy, seed: number): Promise<Comparison> => {
  const comparison = await comparePolicies(a, b, { customers: 40, weeks: 6, runs: 2, seed });
  if (isLeft(comparison)) throw new Error(comparison.left.map(({ message }) => message).join("\n"));
  return comparison.right;
};

const few = { numRuns: 3 };

const opposite = ({ mean, low, high }: Band): Band => ({ mean: 0 - mean, low: 0 - high, high: 0 - low });
const REVERSED = { better: "worse", worse: "better", same: "same", undecided: "undecided" } as const;

test("a policy against itself differs by exactly 0 in everything", async () => {
  await fc.assert(
    fc.asyncProperty(livelyPolicies, fc.nat(), async (policy, seed) => {
      const { measures } = await compared(policy, policy, seed);
      for (const { a, b, difference, verdict = "same" } of measures) {
        expect(b).toEqual(a);
        expect(difference).toEqual({ mean: 0, low: 0, high: 0 });
        expect(verdict).toBe("same");
      }
    }),
    few,
  );
});

test("the other way round, every difference is the opposite, and what was better is worse", async () => {
  await fc.assert(
    fc.asyncProperty(livelyPolicies, livelyPolicies, fc.nat(), async (one, other, seed) => {
      const [there, back] = [await compared(one, other, seed), await compared(other, one, seed)];
      expect(back.measures.map(({ measure, segment, a, b, difference }) => ({ measure, segment, a, b, difference }))).toEqual(
        there.measures.map(({ measure, segment, a, b, difference }) => ({
          measure,
          segment,
          a: b,
          b: a,
          difference: opposite(difference),
        })),
      );
      expect(back.measures.map(({ verdict }) => verdict)).toEqual(there.measures.map(({ verdict }) => verdict && REVERSED[verdict]));
    }),
    few,
  );
});
