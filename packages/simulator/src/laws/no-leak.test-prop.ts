import { ALWAYS, type Carriage, compile, type Decision, decide, hearingOf, readFacts } from "@tierpolicy/engine";
import type { Facts, FactValue, Policy } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { customerDraft, possibleCustomerWriter } from "../arbitraries/customers/customers.js";
import type { Customer } from "../arbitraries/customers/write-customer.js";
import { trusted } from "../arbitraries/policies.js";
import { carelessPolicyDocuments } from "../arbitraries/policy-documents.js";
import { isInSome, mayKnow, overhears, withExceptAsSegments } from "./audience.test-support.js";
import { compiledOf, formulasWithin } from "./compiled.test-support.js";

interface Told {
  readonly customer: Customer;
  readonly decision: Decision;
}

/** For each channel and service, somebody who hears the channel and must not know of the service, and somebody who is offered it. */
const opponents = (policy: Policy, near: Facts): readonly Facts[] => {
  const formulas = formulasWithin(policy);
  const { space } = formulas;
  const keeping = policy.clock === undefined ? [] : [policy.clock];
  const pairs = [...policy.channels.keys()].flatMap((channel) => [...policy.services.keys()].map((service) => [channel, service] as const));
  const found = space.within(() =>
    pairs.flatMap(([channel, service]) => [
      space.witness(space.minus(formulas.audience(channel), formulas.mayKnow(service)), { near, keeping }),
      space.witness(formulas.offered(service), { near, keeping }),
    ]),
  );
  return found._tag === "Left" ? [] : found.right.filter((customer) => customer !== undefined);
};

/** Decisions on customers who meet: the clock is the same for all. */
const decisionsAtOnce = (policy: Policy, drafts: readonly (readonly number[])[], carriage?: Carriage): readonly Told[] => {
  const compiled = carriage ? compile(policy, { carriage }) : compiledOf(policy);
  const [first, ...others] = drafts.map(possibleCustomerWriter(policy)).filter((customer) => customer !== undefined);
  const facts = first === undefined ? undefined : readFacts(policy, first);
  if (first === undefined || facts?._tag !== "Right") return [];
  const clock = policy.clock === undefined ? {} : { [policy.clock]: first[policy.clock] as FactValue };
  return [first, ...others, ...opponents(policy, facts.right)].flatMap((drawn) => {
    const customer = { ...drawn, ...clock };
    const decision = decide(compiled, customer);
    return decision._tag === "Left" ? [] : [{ customer, decision: decision.right }];
  });
};

const isIndividual = (policy: Policy, channel: string): boolean => policy.channels.get(channel)?.reach.kind === "individual";

interface Leak {
  readonly service: string;
  readonly channel: string;
  readonly because: Customer;
  readonly heardBy: Customer | "people who are not customers";
}

const leaksAmong = (policy: Policy, told: readonly Told[]): readonly Leak[] =>
  told.flatMap(({ customer, decision }) =>
    Object.entries(decision.services).flatMap(([id, { channels }]) => {
      const service = policy.services.get(id);
      if (service === undefined) return [];
      return channels.flatMap((channel): readonly Leak[] => {
        const leak = { service: id, channel, because: customer };
        const strangers = policy.channels.get(channel)?.reach.kind === "public" && service.knownTo !== "everyone";
        const hearers = told.filter((other) => other.customer !== customer && overhears(policy, other.decision, channel));
        return [
          ...(strangers ? [{ ...leak, heardBy: "people who are not customers" as const }] : []),
          ...hearers.filter((hearer) => !mayKnow(hearer.decision, service)).map((hearer) => ({ ...leak, heardBy: hearer.customer })),
        ];
      });
    }),
  );

const drafts = fc.noBias(fc.array(customerDraft, { minLength: 2, maxLength: 20, size: "max" }));
const carelessPolicy = carelessPolicyDocuments().map((document) => trusted(withExceptAsSegments(document)));

test("no valid policy, however badly written, tells anybody of a service that they must not know", () => {
  let announcements = 0;
  fc.assert(
    fc.property(carelessPolicy, drafts, (policy, drawn) => {
      const told = decisionsAtOnce(policy, drawn);
      announcements += told.flatMap(({ decision }) => Object.values(decision.services).flatMap(({ channels }) => channels)).length;
      expect(leaksAmong(policy, told)).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(announcements, "so many announcements were looked at").toBeGreaterThan(500);
});

test("the same policies would leak if their channels carried whatever an offer asks", () => {
  const unguarded = { named: () => ALWAYS, byDefault: () => ALWAYS };
  let leaking = 0;
  fc.assert(
    fc.property(carelessPolicy, drafts, (policy, drawn) => {
      leaking += leaksAmong(policy, decisionsAtOnce(policy, drawn, unguarded)).length > 0 ? 1 : 0;
    }),
    { numRuns: 100 },
  );
  expect(leaking, "so many policies in a hundred leak").toBeGreaterThan(2);
});

test("an exclusive service is offered to nobody outside", () => {
  fc.assert(
    fc.property(carelessPolicy, drafts, (policy, drawn) => {
      for (const { customer, decision } of decisionsAtOnce(policy, drawn)) {
        for (const [id, { offered }] of Object.entries(decision.services)) {
          const exclusiveTo = policy.services.get(id)?.exclusiveTo;
          if (offered && exclusiveTo) expect(isInSome(decision, exclusiveTo), `of \`${id}\` for ${JSON.stringify(customer)}`).toBe(true);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test("nobody hears of a service that they must not know, and everybody hears what they are told", () => {
  fc.assert(
    fc.property(carelessPolicy, drafts, (policy, drawn) => {
      const formulas = formulasWithin(policy);
      const hearing = hearingOf(policy, formulas);
      if (hearing._tag === "Left") return;
      const hears = hearing.right;
      for (const { customer, decision } of decisionsAtOnce(policy, drawn)) {
        const facts = readFacts(policy, customer);
        if (facts._tag === "Left") throw new Error("a valid customer is refused");
        const news = new Map(hears(facts.right).map(({ service, channels }) => [service, channels]));
        for (const [id, service] of policy.services) {
          const told = decision.services[id]?.channels ?? [];
          const heard = news.get(id) ?? [];
          expect(heard).toEqual(expect.arrayContaining([...told]));
          // What is offered to somebody may be told to that person alone, whoever else may know of it.
          const fromOthers = heard.filter((channel) => !(told.includes(channel) && isIndividual(policy, channel)));
          if (!mayKnow(decision, service)) expect(fromOthers, `of \`${id}\` by ${JSON.stringify(customer)}`).toEqual([]);
        }
      }
    }),
    { numRuns: 100 },
  );
});
