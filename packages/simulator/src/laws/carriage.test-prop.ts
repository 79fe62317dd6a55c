import { type Carriage, carriageOf, compile, type Decision, decide, hearingOf, readFacts } from "@tierpolicy/engine";
import { type Facts, type OfferRule, type Policy, PUBLICITIES } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { trusted } from "../arbitraries/policies.js";
import { carelessPolicyDocuments, policyDocuments } from "../arbitraries/policy-documents.js";
import { isExcepted, mayKnow, overhears, withExceptAsSegments } from "./audience.test-support.js";
import { everyoneIn } from "./everyone.test-support.js";

const narrow = { narrow: true, facts: [1, 3], rules: [1, 5], segments: [1, 3], services: [1, 3], channels: [1, 3] } as const;
const narrowPolicy = fc
  .oneof(policyDocuments(narrow), carelessPolicyDocuments(narrow))
  .map((document) => trusted(withExceptAsSegments(document)));

interface Person {
  readonly facts: Facts;
  readonly decision: Decision;
}

/** Everybody who can exist, by the clock. */
const peopleByClock = (policy: Policy, carriage: Carriage): ReadonlyMap<unknown, readonly Person[]> | undefined => {
  const compiled = compile(policy, { carriage });
  const people = everyoneIn(policy)?.flatMap((customer): readonly Person[] => {
    const facts = readFacts(policy, customer);
    if (facts._tag === "Left") throw new Error(`ill-typed: ${JSON.stringify(customer)}`);
    const decision = decide(compiled, customer);
    return decision._tag === "Left" ? [] : [{ facts: facts.right, decision: decision.right }];
  });
  if (people === undefined) return undefined;
  const clocks = new Map<unknown, Person[]>();
  for (const person of people) {
    const clock = policy.clock === undefined ? "" : person.facts[policy.clock];
    clocks.set(clock, [...(clocks.get(clock) ?? []), person]);
  }
  return clocks;
};

/** Spec §3 word for word, with "all" and "some" counted out over the people of one moment. */
const countedOut = (policy: Policy, people: readonly Person[]) => {
  const reachOf = (channel: string) => policy.channels.get(channel)?.reach.kind;
  const audience = (channel: string) => people.filter(({ decision }) => overhears(policy, decision, channel));
  const serviceOf = (id: string) => policy.services.get(id) as NonNullable<ReturnType<typeof policy.services.get>>;

  const mayCarry = (channel: string, service: string) => {
    const { knownTo } = serviceOf(service);
    if (reachOf(channel) === "public") return knownTo === "everyone";
    return audience(channel).every(({ decision }) => mayKnow(decision, serviceOf(service)));
  };
  const carriesByDefault = (channel: string, service: string) =>
    reachOf(channel) !== "public" &&
    mayCarry(channel, service) &&
    audience(channel).every(({ decision }) => decision.services[service]?.offered === true);

  const channelsOf = (rule: OfferRule, service: string) => rule.states.channels ?? serviceOf(service).defaults.channels;
  const carriedBecauseOf = ({ decision }: Person, channel: string, service: string) => {
    const { publicity, rules } = decision.services[service] as Decision["services"][string];
    const level = reachOf(channel) === "segments" ? "segment" : (reachOf(channel) as "public" | "individual");
    if (PUBLICITIES.indexOf(level) > PUBLICITIES.indexOf(publicity)) return false;
    if (level === "individual" && isExcepted(decision, channel)) return false;
    const offers = policy.rules.filter((rule): rule is OfferRule => rule.type === "offer" && rules.offer.includes(rule.name));
    return (
      offers.some((offer) => channelsOf(offer, service)?.includes(channel) ?? carriesByDefault(channel, service)) &&
      mayCarry(channel, service)
    );
  };
  const hears = (person: Person, channel: string, service: string) =>
    people.some(
      (other) =>
        carriedBecauseOf(other, channel, service) &&
        (overhears(policy, person.decision, channel) || (other === person && reachOf(channel) === "individual")),
    );
  return { mayCarry, carriesByDefault, carriedBecauseOf, hears };
};

test("what a channel may carry, and carries by default, is what counting out its audience says", () => {
  let asked = 0;
  fc.assert(
    fc.property(narrowPolicy, (policy) => {
      const carriage = carriageOf(policy);
      for (const people of peopleByClock(policy, carriage)?.values() ?? []) {
        const counted = countedOut(policy, people);
        const { facts } = people[0] as Person;
        for (const channel of policy.channels.keys()) {
          for (const service of policy.services.keys()) {
            asked += 1;
            const where = `${channel} ${service} ${JSON.stringify(facts)}`;
            expect(carriage.mayCarry(channel, service, facts), `may carry: ${where}`).toBe(counted.mayCarry(channel, service));
            expect(carriage.carriesByDefault(channel, service, facts), `by default: ${where}`).toBe(
              counted.carriesByDefault(channel, service),
            );
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
      const hears = hearing.right;
      for (const people of peopleByClock(policy, carriageOf(policy))?.values() ?? []) {
        if (people.length > 100) continue;
        const counted = countedOut(policy, people);
        for (const person of people) {
          const news = new Map(hears(person.facts).map(({ service, channels }) => [service, channels]));
          for (const service of policy.services.keys()) {
            const channels = [...policy.channels.keys()].toSorted();
            const heard = channels.filter((channel) => counted.hears(person, channel, service));
            expect(news.get(service) ?? [], `heard of ${service} by ${JSON.stringify(person.facts)}`).toEqual(heard);
            const told = channels.filter(
              (channel) =>
                counted.carriedBecauseOf(person, channel, service) && heard.includes(channel) && reaches(policy, person, channel),
            );
            expect(person.decision.services[service]?.channels, `told of ${service}: ${JSON.stringify(person.facts)}`).toEqual(told);
          }
        }
      }
    }),
    { numRuns: 100 },
  );
});

/** Whether the audience of what the channel says because of the person contains the person. */
const reaches = (policy: Policy, { decision }: Person, channel: string): boolean =>
  policy.channels.get(channel)?.reach.kind === "individual" ? !isExcepted(decision, channel) : overhears(policy, decision, channel);
