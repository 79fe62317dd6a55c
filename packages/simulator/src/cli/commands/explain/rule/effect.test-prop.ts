import { decide, formulasOf, readFacts, type ServiceDecision } from "@tierpolicy/engine";
import type { Policy } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { populations } from "../../../../arbitraries/customers/customers.js";
import { policies } from "../../../../arbitraries/policies.js";
import { silentlyCompiled } from "../../../../laws/compiled.test-support.js";
import { effectOf } from "./effect.js";

/** What is decided, the rules that a decision lists aside; channels are not in question. */
const deciderOf = (policy: Policy) => {
  const compiled = silentlyCompiled(policy);
  return (customer: object, service: string) => {
    const decision = decide(compiled, customer);
    if (decision._tag === "Left") throw new Error("a valid customer is refused");
    const { rules: _, channels: __, ...rest } = decision.right.services[service] as ServiceDecision;
    return JSON.stringify(rest);
  };
};

test("a rule changes something but channels for just those whom decide decides otherwise without it", () => {
  let changed = 0;
  fc.assert(
    fc.property(populations(policies(), 10), fc.nat(), ({ policy, customers }, nth) => {
      const rule = policy.rules[nth % Math.max(1, policy.rules.length)];
      if (rule === undefined) return;
      const formulas = formulasOf(policy, { budget: 50_000 });
      const { space } = formulas;
      const effect = space.within(() => effectOf(formulas, rule));
      if (effect._tag === "Left") return;
      const without = { ...policy, rules: policy.rules.filter((other) => other !== rule) };
      const [before, after] = [deciderOf(without), deciderOf(policy)];
      for (const customer of customers) {
        const facts = readFacts(policy, customer);
        if (facts._tag === "Left") throw new Error("a valid customer is refused");
        for (const { service, changes } of effect.right.services) {
          const told = changes.filter(({ said }) => said.some(({ kind }) => kind !== "channel"));
          const concerned = told.some(({ customers }) => space.has(customers, facts.right));
          expect(concerned, `${service} of ${JSON.stringify(customer)}`).toBe(before(customer, service) !== after(customer, service));
          changed += concerned ? 1 : 0;
        }
      }
    }),
    { numRuns: 40 },
  );
  expect(changed, "so many customers were decided otherwise").toBeGreaterThan(20);
});
