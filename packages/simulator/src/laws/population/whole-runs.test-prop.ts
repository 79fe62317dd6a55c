import fc from "fast-check";
import { expect, test } from "vitest";
import type { SimulateOptions } from "../../population/simulation.js";
import { anyPolicies } from "./any-policies.test-support.js";
import { busyCoefficients } from "./busy.test-support.js";
import { simulated } from "./setting.test-support.js";

const options: fc.Arbitrary<SimulateOptions> = fc.record(
  {
    customers: fc.noBias(fc.integer({ min: 1, max: 60 })),
    weeks: fc.noBias(fc.integer({ min: 1, max: 20 })),
    seed: fc.integer(),
    coefficients: busyCoefficients,
  },
  { requiredKeys: ["customers", "weeks", "seed"] },
);

const isWithin = (least: number, most: number) => (number: number) => Number.isNaN(number) || (number >= least && number <= most);
const isCount = (number: number) => Number.isInteger(number) && number >= 0;

test("customers are conserved, and everything stays within its bounds", () => {
  fc.assert(
    fc.property(anyPolicies, options, (policy, of) => {
      const { customers, strangers, weeks } = simulated(policy, of);
      let [now, won, left] = [customers, 0, 0];
      expect(weeks.map(({ week }) => week)).toEqual([...Array(of.weeks).keys()]);
      for (const week of weeks) {
        won += week.won;
        left += week.left;
        now = customers + won - left;
        expect(week.customers).toBe(now);
        expect(won).toBeLessThanOrEqual(strangers);
        expect(week.referred).toBeLessThanOrEqual(week.won);
        expect(week.segments[0]).toMatchObject({ customers: now, left: week.left });
        for (const { customers: members, satisfaction, left: gone, services } of week.segments) {
          expect([members, gone].every(isCount) && members <= now && gone <= week.left).toBe(true);
          expect(isWithin(-1, 1)(satisfaction) && Number.isNaN(satisfaction) === (members === 0)).toBe(true);
          for (const { offered, expectation, dropped } of services) {
            expect([offered, dropped].every((count) => isCount(count) && count <= members)).toBe(true);
            expect(isWithin(0, 1)(expectation) && Number.isNaN(expectation) === (offered === 0)).toBe(true);
          }
        }
        for (const { deliveries, failures, missed, comparisons, satisfaction, outsiders, cost } of week.services) {
          expect([deliveries, failures, missed, comparisons, ...Object.values(outsiders)].every(isCount)).toBe(true);
          expect(failures).toBeLessThanOrEqual(deliveries);
          expect(outsiders.byWordOfMouth).toBeLessThanOrEqual(outsiders.people);
          expect(isWithin(-1, 1)(satisfaction) && Number.isNaN(satisfaction) === (deliveries + missed === 0)).toBe(true);
          expect(cost).toBeGreaterThanOrEqual(0);
        }
        expect(week.cost).toBeCloseTo(
          week.services.reduce((sum, { cost }) => sum + cost, 0),
          9,
        );
      }
    }),
    { numRuns: 12 },
  );
});

test("only a delight drops, so that a policy without one never drops any", () => {
  let drops = 0;
  fc.assert(
    fc.property(anyPolicies, options, (policy, of) => {
      const { services, weeks } = simulated(policy, of);
      for (const { segments } of weeks) {
        for (const { services: ofSegment } of segments) {
          for (const [at, { dropped }] of ofSegment.entries()) {
            if (policy.services.get(services[at] as string)?.need !== "delight") expect(dropped).toBe(0);
            drops += dropped;
          }
        }
      }
    }),
    { numRuns: 5 },
  );
  expect(drops).toBeGreaterThan(20);
});

test("the same seed brings the same, whatever has been simulated before; another one brings something else", () => {
  let differing = 0;
  fc.assert(
    fc.property(anyPolicies, options, options, (policy, of, before) => {
      const first = simulated(policy, of);
      const other = simulated(policy, { ...before, seed: (of.seed ?? 0) + 1 });
      expect(simulated(policy, of)).toEqual(first);
      if (JSON.stringify(simulated(policy, { ...of, seed: (of.seed ?? 0) + 1 }).weeks) !== JSON.stringify(first.weeks)) differing++;
      expect(other.seed).not.toBe(first.seed);
    }),
    { numRuns: 4 },
  );
  expect(differing).toBeGreaterThan(2);
});
