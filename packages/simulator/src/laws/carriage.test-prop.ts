import {
  atLeast,
  type Carriage,
  type Clocks,
  carriageOf,
  clockOf,
  compile,
  decide,
  hearingOf,
  holdsAt,
  publicity,
  statementOf,
} from "@tierpolicy/engine";
import type { Channel, Policy, Service } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { trusted } from "../arbitraries/policies.js";
import { carelessPolicyDocuments, policyDocuments } from "../arbitraries/policy-documents.js";
import { isExcepted, withExceptAsSegments } from "./audience.test-support.js";
import { decisionOn, momentsOf, offersFor, type Person } from "./crowd.test-support.js";

const narrow = { narrow: true, facts: [1, 3], rules: [1, 5], segments: [1, 3], services: [1, 3], channels: [1, 3] } as const;
const narrowPolicy = fc
  .oneof(policyDocuments(narrow), carelessPolicyDocuments(narrow))
  .map((document) => trusted(withExceptAsSegments(document)));

/** As the answers about whole audiences have it, and the rest as spec §3 says it. */
const isCarried = (policy: Policy, carriage: Carriage, person: Person, channel: Channel, service: Service): boolean => {
  const { facts, decision } = person;
  const isNow = (clocks: Clocks) => holdsAt(clocks, clockOf(policy, facts), facts);
  const level = channel.reach.kind === "segments" ? "segment" : channel.reach.kind;
  if (!atLeast(publicity)(decisionOn(person, service.id).publicity, level)) return false;
  if (level === "individual" && isExcepted(decision, channel.id)) return false;
  return offersFor(policy, person, service.id).some((offer) => {
    const { channels } = statementOf(offer, service);
    if (channels === undefined) return isNow(carriage.byDefault(channel.id, service.id));
    return channels.includes(channel.id) && isNow(carriage.named(channel.id, service.id));
  });
};

test("what a channel carries, and because of whom, is what counting out its audience says", () => {
  let carried = 0;
  fc.assert(
    fc.property(narrowPolicy, (policy) => {
      const carriage = carriageOf(policy);
      for (const { people, carriedBecauseOf, mayCarry, carriesByDefault } of momentsOf(policy) ?? []) {
        const { facts } = people[0] as Person;
        const isNow = (clocks: Clocks) => holdsAt(clocks, clockOf(policy, facts), facts);
        for (const channel of policy.channels.values()) {
          for (const service of policy.services.values()) {
            const where = `${channel.id} ${service.id}`;
            if (isNow(carriage.named(channel.id, service.id))) expect(mayCarry(channel.id, service.id), where).toBe(true);
            if (isNow(carriage.byDefault(channel.id, service.id))) expect(carriesByDefault(channel.id, service.id), where).toBe(true);
            for (const person of people.slice(0, 100)) {
              const expected = carriedBecauseOf(person, channel.id, service.id);
              expect(isCarried(policy, carriage, person, channel, service), `${where} ${JSON.stringify(person.facts)}`).toBe(expected);
              carried += Number(expected);
            }
          }
        }
      }
    }),
    { numRuns: 150 },
  );
  expect(carried).toBeGreaterThan(500);
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
