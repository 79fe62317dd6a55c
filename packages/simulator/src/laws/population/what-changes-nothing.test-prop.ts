import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonObject } from "../../arbitraries/documents/json.js";
import { trusted } from "../../arbitraries/policies.js";
import type { Simulation } from "../../population/simulation.js";
import { shuffled } from "../shuffle.test-support.js";
import { anyPolicies } from "./any-policies.test-support.js";
import { busyCoefficients } from "./busy.test-support.js";
import { simulated } from "./setting.test-support.js";

const options = fc.record({
  customers: fc.noBias(fc.integer({ min: 1, max: 60 })),
  weeks: fc.noBias(fc.integer({ min: 1, max: 16 })),
  seed: fc.integer(),
  coefficients: busyCoefficients,
});

test("rules in another order change nothing", () => {
  fc.assert(
    fc.property(anyPolicies, options, fc.nat(), (policy, of, seed) => {
      const document = policy.document as JsonObject;
      const { rules } = shuffled({ rules: document["rules"] }, seed) as JsonObject;
      expect(simulated(trusted({ ...document, rules: rules as readonly JsonObject[] }), of)).toEqual(simulated(policy, of));
    }),
    { numRuns: 8 },
  );
});

/** Without what is said of one service. */
const without = (service: string, { services, weeks, ...rest }: Simulation): Simulation => {
  const at = services.indexOf(service);
  const others = <A>(all: readonly A[]) => all.filter((_, place) => place !== at);
  return {
    ...rest,
    services: others(services),
    weeks: weeks.map((week) => ({
      ...week,
      segments: week.segments.map((segment) => ({ ...segment, services: others(segment.services) })),
      services: others(week.services),
    })),
  };
};

test("a service that nobody is offered, told of, or expects changes nothing for the others", () => {
  fc.assert(
    fc.property(anyPolicies, options, fc.nat(), (policy, of, place) => {
      const { services, rules, ...rest } = policy.document as { services: JsonObject; rules: readonly JsonObject[] } & JsonObject;
      const entries = Object.entries(services);
      const dormant = trusted({
        ...rest,
        services: Object.fromEntries(entries.toSpliced(place % (entries.length + 1), 0, ["dormant", { need: "delight" }])),
        rules: [...rules, { name: "nobody gets it", conditions: { all: [] }, event: { type: "withhold", params: { service: "dormant" } } }],
      });
      const quiet = { ...of, coefficients: { ...of.coefficients, categoryDelight: 0 } };
      expect(without("dormant", simulated(dormant, quiet))).toEqual(simulated(policy, quiet));
    }),
    { numRuns: 8 },
  );
});
