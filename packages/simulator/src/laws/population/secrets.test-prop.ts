import type { Policy } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { carelessPolicies } from "../../arbitraries/policies.js";
import { busyCoefficients } from "./busy.test-support.js";
import { livelyPolicies } from "./lively-policies.test-support.js";
import { simulated, worldFor } from "./setting.test-support.js";

const options = fc.record({
  customers: fc.noBias(fc.integer({ min: 20, max: 80 })),
  weeks: fc.noBias(fc.integer({ min: 4, max: 16 })),
  seed: fc.integer(),
  coefficients: busyCoefficients,
});
const secretive = fc.oneof({ weight: 2, arbitrary: carelessPolicies() }, livelyPolicies);

test("nobody outside learns of a service on a channel, however badly the policy is written", () => {
  let byWordOfMouth = 0;
  fc.assert(
    fc.property(secretive, options, (policy, of) => {
      for (const { services } of simulated(policy, of).weeks) {
        expect(services.map(({ outsiders }) => outsiders.byChannel)).toEqual(services.map(() => 0));
        byWordOfMouth += services.reduce((sum, { outsiders }) => sum + outsiders.byWordOfMouth, 0);
      }
    }),
    { numRuns: 14 },
  );
  expect(byWordOfMouth, "secrets got about all the same").toBeGreaterThan(20);
});

/** In every week, how many people of each service may not know of it, and are not offered it themselves, now or before; and how many there are besides. */
const outsidersOf = (policy: Policy, of: Parameters<typeof worldFor>[1]) => {
  const world = worldFor(policy, of);
  const excused = world.services.map(() => new Set<number>());
  return Array.from({ length: world.weeks }, (_, week) => {
    world.advance(week);
    return world.services.map(({ codes, situations }, at) => {
      let [outsiders, others] = [0, 0];
      for (const [row, code] of codes.entries()) {
        const { insider, offered } = situations[code] as (typeof situations)[number];
        if (insider || offered) excused[at]?.add(row);
        if (insider) continue;
        if (excused[at]?.has(row)) others++;
        else outsiders++;
      }
      return { outsiders, others };
    });
  });
};

test("where nobody tells, nobody outside knows, but those who were offered it themselves or were inside before", () => {
  let outside = 0;
  fc.assert(
    fc.property(secretive, options, (policy, drawn) => {
      const of = { ...drawn, coefficients: { ...drawn.coefficients, unhappyTell: 0, happyTell: 0 } };
      const weeks = outsidersOf(policy, of);
      for (const { week, services } of simulated(policy, of).weeks) {
        for (const [at, { outsiders }] of services.entries()) {
          const { outsiders: strict, others } = weeks[week]?.[at] ?? { outsiders: 0, others: 0 };
          expect(outsiders.byWordOfMouth).toBe(0);
          expect(outsiders.people).toBeLessThanOrEqual(others);
          outside += strict;
        }
      }
    }),
    { numRuns: 14 },
  );
  expect(outside).toBeGreaterThan(200);
});
