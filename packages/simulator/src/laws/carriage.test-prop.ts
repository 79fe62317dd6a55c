import { type Clocks, carriageOf, clockOf, compile, decide, hearingOf, holdsAt } from "@tierpolicy/engine";
import fc from "fast-check";
import { expect, test } from "vitest";
import { trusted } from "../arbitraries/policies.js";
import { carelessPolicyDocuments, policyDocuments } from "../arbitraries/policy-documents.js";
import { withExceptAsSegments } from "./audience.test-support.js";
import { momentsOf, type Person } from "./crowd.test-support.js";

const narrow = { narrow: true, facts: [1, 3], rules: [1, 5], segments: [1, 3], services: [1, 3], channels: [1, 3] } as const;
const narrowPolicy = fc
  .oneof(policyDocuments(narrow), carelessPolicyDocuments(narrow))
  .map((document) => trusted(withExceptAsSegments(document)));

test("what a channel may carry, and carries by default, is what counting out its audience says", () => {
  let asked = 0;
  fc.assert(
    fc.property(narrowPolicy, (policy) => {
      const carriage = carriageOf(policy);
      for (const { people, mayCarry, carriesByDefault } of momentsOf(policy) ?? []) {
        const { facts } = people[0] as Person;
        const isNow = (clocks: Clocks) => holdsAt(clocks, clockOf(policy, facts), facts);
        for (const channel of policy.channels.keys()) {
          for (const service of policy.services.keys()) {
            asked += 1;
            const where = `${channel} ${service} ${JSON.stringify(facts)}`;
            expect(isNow(carriage.named(channel, service)), `may carry: ${where}`).toBe(mayCarry(channel, service));
            expect(isNow(carriage.byDefault(channel, service)), `by default: ${where}`).toBe(carriesByDefault(channel, service));
          }
        }
      }
    }),
    { numRuns: 150 },
  );
  expect(asked).toBeGreaterThan(500);
});

test("where a customer may be told, and what a customer hears, is what counting out says", () => {
  fc.assert(
    fc.property(narrowPolicy, (policy) => {
      const hearing = hearingOf(policy);
      if (hearing._tag === "Left") throw new Error(hearing.left.reason);
      const compiled = compile(policy);
      for (const { people, hears, channelsOf } of momentsOf(policy) ?? []) {
        if (people.length > 100) continue;
        for (const person of people) {
          const news = new Map(hearing.right(person.facts).map(({ service, channels }) => [service, channels]));
          const decided = decide(compiled, person.facts);
          if (decided._tag === "Left") throw new Error(`cannot exist: ${JSON.stringify(person.facts)}`);
          for (const service of policy.services.keys()) {
            const heard = [...policy.channels.keys()].toSorted().filter((channel) => hears(person, channel, service));
            expect(news.get(service) ?? [], `heard of ${service} by ${JSON.stringify(person.facts)}`).toEqual(heard);
            const told = decided.right.services[service]?.channels;
            expect(told, `told of ${service}: ${JSON.stringify(person.facts)}`).toEqual(channelsOf(person, service));
          }
        }
      }
    }),
    { numRuns: 100 },
  );
});
