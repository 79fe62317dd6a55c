import { COMMITMENTS, type Policy, PUBLICITIES } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonObject } from "../../arbitraries/documents/json.js";
import { trusted } from "../../arbitraries/policies.js";
import { policyDocuments } from "../../arbitraries/policy-documents.js";
import type { Coefficients } from "../../population/coefficients/coefficients.js";
import { coefficientsWith } from "../../population/coefficients/coefficients.test-support.js";
import { livelyPolicies } from "./lively-policies.test-support.js";
import { simulated } from "./setting.test-support.js";

/** Nobody leaves or comes, and nobody tells; what reaches more people persuades no less; and there is something left to be expected. */
const silent: fc.Arbitrary<Coefficients> = coefficientsWith({
  leavingPerYear: 0,
  unhappyTell: 0,
  happyTell: 0,
  strangers: 0,
  claimNone: 0.2,
  claimBestEffort: 0.5,
  categoryDelight: 0,
  categoryExpected: 0.1,
  categoryBasic: 0.3,
}).map((drawn) => {
  const [toldIndividually = 0, toldInSegment = 0, toldInPublic = 0] = [
    drawn.toldIndividually,
    drawn.toldInSegment,
    drawn.toldInPublic,
  ].sort((one, other) => one - other);
  return { ...drawn, toldIndividually, toldInSegment, toldInPublic };
});

const options = fc.record({
  customers: fc.noBias(fc.integer({ min: 5, max: 60 })),
  weeks: fc.noBias(fc.integer({ min: 1, max: 16 })),
  seed: fc.integer(),
  coefficients: silent,
});

/** One of the levels that is no lower, or the highest. */
const raised = <Level extends string>(levels: readonly Level[], level: unknown, by: number): Level | undefined =>
  level === undefined ? undefined : levels[Math.min(levels.length - 1, levels.indexOf(level as Level) + by)];

/** Everything that is stated of commitment or publicity, in offers and in defaults of services, is that much more. */
const promising = (document: JsonObject, key: "commitment" | "publicity", by: readonly number[]): JsonObject => {
  const levels: readonly string[] = key === "commitment" ? COMMITMENTS : PUBLICITIES;
  let place = 0;
  const rules = (document["rules"] as readonly JsonObject[]).map((rule) => {
    const event = rule["event"] as { type: string; params: JsonObject };
    const level = raised(levels, event.params[key], by[place++ % by.length] ?? 0);
    return event.type !== "offer" || level === undefined
      ? rule
      : { ...rule, event: { ...event, params: { ...event.params, [key]: level } } };
  });
  const services = Object.entries(document["services"] as JsonObject).map(([id, service]) => {
    const { defaults, ...rest } = service as { defaults?: JsonObject };
    const level = raised(levels, defaults?.[key], by[place++ % by.length] ?? 0);
    return [id, level === undefined ? service : { ...rest, defaults: { ...defaults, [key]: level } }];
  });
  return { ...document, rules, services: Object.fromEntries(services) };
};

const stating: fc.Arbitrary<Policy> = fc.oneof({ weight: 2, arbitrary: livelyPolicies }, policyDocuments().map(trusted));
const steps = fc.array(fc.nat({ max: 3 }), { minLength: 5, maxLength: 9 });

test.each(["commitment", "publicity"] as const)("more %s never lowers what is expected, where nobody tells and nobody leaves", (key) => {
  let more = 0;
  fc.assert(
    fc.property(stating, options, steps, (policy, of, by) => {
      const promised = trusted(promising(policy.document as JsonObject, key, by));
      const [before, after] = [policy, promised].map((one) => simulated(one, of).weeks);
      for (const [week, { segments }] of (before ?? []).entries()) {
        for (const [segment, { services }] of segments.entries()) {
          for (const [service, { offered, expectation }] of services.entries()) {
            const then = after?.[week]?.segments[segment]?.services[service];
            expect(then?.offered).toBe(offered);
            if (offered === 0) continue;
            const raise = (then?.expectation ?? Number.NaN) - expectation;
            // Sums are rounded to a multiple of 2^-24.
            expect(raise).toBeGreaterThanOrEqual(-1e-6);
            if (raise > 1e-3) more++;
          }
        }
      }
    }),
    { numRuns: 40 },
  );
  expect(more, "so many expectations have risen").toBeGreaterThan(20);
});
