import type { Channel, Facts, Policy, Service } from "@tierpolicy/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { policyOf } from "../decide/policy-of.test-support.js";
import { type SmallDocument, smallCustomers, smallDocuments } from "../decide/small-policies.test-support.js";
import { readFacts } from "../facts/read-facts.js";
import { type Formulas, formulasOf } from "../formulas/formulas.js";
import { publicityOf } from "../levels/channel-publicity.js";
import { statementOf } from "../levels/statement.js";
import { defaultByName, namedByName } from "./by-name.js";
import { carriageOf } from "./carriage.js";
import { ALWAYS, clockOf, holdsAt, NEVER } from "./clocks.js";
import { unservedMembers } from "./unserved-members.js";

const DAYS = ["2026-04-29", "2026-04-30", "2026-05-01", "2026-05-02"];
const SERVICES = ["constructor", "exclusive", "graded", "perk", "secret"];

/** Offers and withholds for many people, at some time, such as real policies have. */
const broadRules = fc.array(
  fc
    .record({
      type: fc.constantFrom("offer", "offer", "offer", "withhold"),
      who: fc.constantFrom({ all: [] }, { condition: "s0" }, { condition: "s1" }, { any: [{ condition: "s0" }, { condition: "s2" }] }),
      when: fc.constantFrom({}, {}, { from: "2026-05-01" }, { until: "2026-05-01" }, { from: "2026-04-30", until: "2026-05-02" }),
      service: fc.subarray(SERVICES, { minLength: 1 }),
      name: fc.uuid(),
    })
    .map(({ type, who, when, service, name }) => ({
      name: `broad ${name}`,
      conditions: who,
      ...when,
      event: { type, params: { service } },
    })),
  { maxLength: 3 },
);

const policies = fc
  .tuple(smallDocuments, broadRules, fc.subarray(["s0", "s1", "s2"]))
  .map(([document, broad, overheardBy]): SmallDocument => {
    const desk = { ...document.channels["desk"], ...(overheardBy.length > 0 && { overheardBy }) };
    return { ...document, channels: { ...document.channels, desk }, rules: [...broad, ...document.rules] };
  })
  .map((document) => policyOf(document));

const factsOf = (policy: Policy, customer: object): Facts => {
  const facts = readFacts(policy, customer);
  if (facts._tag === "Left") throw new Error(facts.left[0].message);
  return facts.right;
};

const pairsOf = ({ channels, services }: Policy): readonly (readonly [Channel, Service])[] =>
  [...channels.values()].flatMap((channel) => [...services.values()].map((service) => [channel, service] as const));

/** Because of the customer, as the answers about whole audiences have it, and all else as the formulas have it. */
const isCarried = (
  formulas: Formulas,
  carriage: ReturnType<typeof carriageOf>,
  channel: Channel,
  service: Service,
  facts: Facts,
): boolean => {
  const { policy, space } = formulas;
  const isNow = (clocks: ReturnType<typeof carriage.named>) => holdsAt(clocks, clockOf(policy, facts), facts);
  if (!space.has(formulas.publicityAtLeast(service.id, publicityOf(channel)), facts)) return false;
  if (channel.reach.kind === "individual" && space.has(formulas.except(channel.id), facts)) return false;
  return formulas.rulesOf(service.id).some((rule) => {
    if (rule.type !== "offer" || !space.has(formulas.matches(rule, service.id), facts)) return false;
    const { channels } = statementOf(rule, service);
    if (channels === undefined) return isNow(carriage.byDefault(channel.id, service.id));
    return channels.includes(channel.id) && isNow(carriage.named(channel.id, service.id));
  });
};

describe("carriage", () => {
  test("says because of whom a channel carries a service just as the formulas do", () => {
    let carried = 0;
    fc.assert(
      fc.property(policies, fc.array(smallCustomers, { minLength: 3, maxLength: 8 }), (policy, customers) => {
        const formulas = formulasOf(policy);
        const [carriage, given] = [carriageOf(policy), carriageOf(policy, formulas)];
        for (const facts of customers.map((customer) => factsOf(policy, customer))) {
          for (const [channel, service] of pairsOf(policy)) {
            const expected = formulas.space.has(formulas.carriedBecauseOf(channel.id, service.id), facts);
            const where = `${channel.id} ${service.id} ${JSON.stringify(facts)}`;
            expect(isCarried(formulas, carriage, channel, service, facts), where).toBe(expected);
            expect(isCarried(formulas, given, channel, service, facts), where).toBe(expected);
            carried += Number(expected);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(carried).toBeGreaterThan(100);
  });

  test("never says that a channel may carry what it may not", () => {
    fc.assert(
      fc.property(policies, smallCustomers, (policy, customer) => {
        const formulas = formulasOf(policy);
        const carriage = carriageOf(policy);
        for (const today of DAYS) {
          const facts = factsOf(policy, { ...customer, today });
          for (const [{ id: channel }, { id: service }] of pairsOf(policy)) {
            if (holdsAt(carriage.named(channel, service), today, facts))
              expect(formulas.space.has(formulas.mayCarry(channel, service), facts)).toBe(true);
            if (holdsAt(carriage.byDefault(channel, service), today, facts))
              expect(formulas.space.has(formulas.carriesByDefault(channel, service), facts)).toBe(true);
          }
        }
      }),
    );
  });
});

describe("names of segments", () => {
  test("tell nothing that the formulas do not", () => {
    let told = 0;
    fc.assert(
      fc.property(policies, (policy) => {
        const formulas = formulasOf(policy);
        const { space } = formulas;
        for (const [channel, service] of pairsOf(policy)) {
          const named = namedByName(channel, service);
          if (named === ALWAYS) expect(formulas.mayCarry(channel.id, service.id)).toBe(space.everyone);
          if (named === NEVER) expect(formulas.mayCarry(channel.id, service.id)).toBe(space.nobody);
          const rules = formulas.rulesOf(service.id);
          const offers = rules.filter((rule) => rule.type === "offer");
          const byDefault = defaultByName(
            channel,
            service,
            offers,
            rules.some(({ type }) => type === "withhold"),
          );
          if (byDefault === ALWAYS && channel.reach.kind !== "public") expect(formulas.unserved(channel.id, service.id)).toBe(space.nobody);
          if (byDefault === NEVER) expect(formulas.carriesByDefault(channel.id, service.id)).toBe(space.nobody);
          if (byDefault === ALWAYS && channel.id === "letter") told += 1;
        }
      }),
    );
    expect(told, "letters to segments that are offered the service by name").toBeGreaterThan(5);
  });
});

describe("members who are not offered a service", () => {
  test("are there at every clock only if the channel never carries it by default", () => {
    let found = 0;
    fc.assert(
      fc.property(policies, (policy) => {
        const formulas = formulasOf(policy);
        const isUnserved = unservedMembers(policy, formulas.rulesOf, () => formulas);
        for (const [channel, service] of pairsOf(policy)) {
          if (channel.reach.kind === "public" || !isUnserved(channel, service)) continue;
          expect(formulas.carriesByDefault(channel.id, service.id), `${channel.id} ${service.id}`).toBe(formulas.space.nobody);
          found += 1;
        }
      }),
    );
    expect(found).toBeGreaterThan(50);
  });
});
