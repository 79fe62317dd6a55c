import { decide, formulasOf, readFacts, type ServiceDecision } from "@tierpolicy/engine";
import type { Facts, Policy, Rule } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { populations } from "../../../../arbitraries/customers/customers.js";
import { policies } from "../../../../arbitraries/policies.js";
import { silentlyCompiled } from "../../../../laws/compiled.test-support.js";
import { effectOf, type Reach } from "./effect.js";

/** Decisions in which channels are not in question. */
const deciderOf = (policy: Policy) => {
  const compiled = silentlyCompiled(policy);
  return (customer: object) => {
    const decision = decide(compiled, customer);
    if (decision._tag === "Left") throw new Error("a valid customer is refused");
    return decision.right;
  };
};

type Decided = ReturnType<ReturnType<typeof deciderOf>>;

/** What is decided of a service, the rules that the decision lists aside. */
const said = ({ services }: Decided, service: string): string => {
  const { rules: _, ...rest } = services[service] as ServiceDecision;
  return JSON.stringify(rest);
};

/** Each rule of a policy against a few customers, with and without it. */
const rulesAndCustomers = (
  look: (seen: { policy: Policy; rule: Rule; facts: Facts; before: Decided; after: Decided; concerns: Concerns }) => void,
  numRuns: number,
) =>
  fc.assert(
    fc.property(populations(policies(), 10), fc.nat(), ({ policy, customers }, nth) => {
      const rule = policy.rules[nth % Math.max(1, policy.rules.length)];
      if (rule === undefined) return;
      const formulas = formulasOf(policy, { budget: 50_000 });
      const { space } = formulas;
      const effect = space.within(() => effectOf(formulas, rule));
      if (effect._tag === "Left") return;
      const [without, withRule] = [deciderOf({ ...policy, rules: policy.rules.filter((other) => other !== rule) }), deciderOf(policy)];
      for (const customer of customers) {
        const facts = readFacts(policy, customer);
        if (facts._tag === "Left") throw new Error("a valid customer is refused");
        const concerns = effect.right.services.flatMap(({ service, changes }) =>
          changes.map(({ said, customers, reach }) => ({
            service,
            reach,
            isOfChannels: said.every(({ kind }) => kind === "channel"),
            isConcerned: space.has(customers, facts.right),
          })),
        );
        look({ policy, rule, facts: facts.right, before: without(customer), after: withRule(customer), concerns });
      }
    }),
    { numRuns },
  );

type Concerns = readonly {
  readonly service: string;
  readonly reach: Reach;
  readonly isOfChannels: boolean;
  readonly isConcerned: boolean;
}[];

test("a rule changes something but channels for just those whom decide decides otherwise without it", () => {
  let changed = 0;
  rulesAndCustomers(({ rule, facts, before, after, concerns }) => {
    for (const service of rule.services) {
      const isConcerned = concerns.some((one) => one.service === service && one.isConcerned && !one.isOfChannels);
      expect(isConcerned, `${service} of ${JSON.stringify(facts)}`).toBe(said(before, service) !== said(after, service));
      changed += isConcerned ? 1 : 0;
    }
  }, 25);
  expect(changed, "so many customers were decided otherwise").toBeGreaterThan(20);
});

test("what is said of whom a change concerns is true of each customer", () => {
  let sentences = 0;
  rulesAndCustomers(({ policy, rule, facts, before, after, concerns }) => {
    for (const { service, reach, isConcerned } of concerns) {
      if (reach === "some") continue;
      const { rules } = after.services[service] as ServiceDecision;
      const listed = [...rules.offer, ...rules.withhold, ...rules.limit, ...rules.arrange];
      const exclusiveTo = policy.services.get(service)?.exclusiveTo;
      const within = {
        exclusiveTo: exclusiveTo === undefined || after.segments.some((segment) => exclusiveTo.includes(segment)),
        offered: before.services[service]?.offered === true,
      };
      const isTold =
        listed.includes(rule.name) &&
        (reach.within === undefined || within[reach.within]) &&
        !reach.but.some((name) => listed.includes(name));
      expect(isConcerned, `${service} of ${JSON.stringify(facts)}: ${JSON.stringify(reach)}`).toBe(isTold);
      sentences += isConcerned ? 1 : 0;
    }
  }, 25);
  expect(sentences, "so many sentences were held against somebody whom they concern").toBeGreaterThan(20);
});
