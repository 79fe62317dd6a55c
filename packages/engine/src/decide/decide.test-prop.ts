import fc from "fast-check";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import type { Carriage } from "../carriage/carriage.js";
import { compile } from "../compile/compile.js";
import { commitment, publicity } from "../levels/ladders.js";
import { atLeast } from "../levels/lattice.js";
import { termLattice } from "../levels/term.js";
import { referenceDecide } from "../reference/reference-decide.js";
import { standingOf } from "../standing/standing.js";
import { decide } from "./decide.js";
import type { Decision, ServiceDecision } from "./decision.js";
import { policyOf } from "./policy-of.test-support.js";
import {
  arrangeRules,
  carriages,
  limitRules,
  offerRules,
  type SmallDocument,
  smallCustomers,
  smallDocuments,
  withholdRules,
} from "./small-policies.test-support.js";

const decided = (document: SmallDocument, customer: object, carriage: Carriage): Decision => {
  const decision = decide(compile(policyOf(document), { carriage }), customer);
  if (isLeft(decision)) throw new Error(decision.left[0].message);
  return decision.right;
};

const hours = termLattice({ kind: "number", better: "less" });
const grade = termLattice({ kind: "enum", values: ["plain", "fine"] });

/** Whether a customer gets of a service at least what another decision gives. */
const atLeastAsGood = (now: ServiceDecision, before: ServiceDecision): boolean =>
  Number(now.offered) >= Number(before.offered) &&
  atLeast(commitment)(now.commitment, before.commitment) &&
  atLeast(publicity)(now.publicity, before.publicity) &&
  before.channels.every((channel) => now.channels.includes(channel)) &&
  (before.terms === undefined || !now.offered || termsAtLeast(now.terms, before.terms));

const termsAtLeast = (now: ServiceDecision["terms"], before: NonNullable<ServiceDecision["terms"]>): boolean =>
  atLeast(hours)(now?.["hours"] ?? hours.zero, before["hours"] ?? hours.zero) &&
  atLeast(grade)(now?.["grade"] ?? grade.zero, before["grade"] ?? grade.zero);

const everyServiceAtLeast = (now: Decision, before: Decision): boolean =>
  Object.entries(before.services).every(([id, service]) => now.services[id] !== undefined && atLeastAsGood(now.services[id], service));

const withRules = (document: SmallDocument, rules: readonly object[]): SmallDocument => ({ ...document, rules });

/** Everything but the names of rules. */
const gist = ({ segments, services }: Decision) => ({
  segments,
  services: Object.fromEntries(Object.entries(services).map(([id, { rules: _, ...rest }]) => [id, rest])),
});

const reversed = <A extends object>(record: A): A => Object.fromEntries(Object.entries(record).reverse()) as A;

const parts = (value: unknown): readonly object[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(parts)] : [];

describe("a decision", () => {
  test("is what the definition on json-rules-engine says", async () => {
    await fc.assert(
      fc.asyncProperty(
        smallDocuments,
        fc.array(smallCustomers, { minLength: 1, maxLength: 4 }),
        carriages,
        async (document, customers, carriage) => {
          const compiled = compile(policyOf(document), { carriage });
          for (const customer of customers) {
            const standing = standingOf(compiled.policy, customer);
            if (isLeft(standing)) throw new Error(standing.left[0].message);
            const decision = decide(compiled, customer);
            expect(decision).toEqual({ _tag: "Right", right: await referenceDecide(compiled.policy, standing.right.facts, carriage) });
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("is the same whatever was decided before", () => {
    fc.assert(
      fc.property(smallDocuments, fc.array(smallCustomers, { minLength: 2, maxLength: 6 }), carriages, (document, customers, carriage) => {
        const shared = compile(policyOf(document), { carriage });
        for (const customer of [...customers, ...customers]) {
          expect(decide(shared, customer)).toEqual({ _tag: "Right", right: decided(document, customer, carriage) });
        }
      }),
    );
  });

  test("is deeply frozen", () => {
    fc.assert(
      fc.property(smallDocuments, smallCustomers, carriages, (document, customer, carriage) => {
        expect(parts(decided(document, customer, carriage)).every(Object.isFrozen)).toBe(true);
      }),
    );
  });

  test("shares nothing with the customer, and does not change it", () => {
    fc.assert(
      fc.property(smallDocuments, smallCustomers, carriages, (document, customer, carriage) => {
        const before = structuredClone(customer);
        const ofCustomer = new Set(parts(customer));
        expect(parts(decided(document, customer, carriage)).some((part) => ofCustomer.has(part))).toBe(false);
        expect(customer).toEqual(before);
      }),
    );
  });

  test("does not depend on the order of rules or keys", () => {
    fc.assert(
      fc.property(smallDocuments, smallCustomers, carriages, (document, customer, carriage) => {
        const { facts, segments, services, channels, rules } = document;
        const turned = {
          facts: reversed(facts),
          segments: reversed(segments),
          services: reversed(services),
          channels: reversed(channels),
          rules: [...rules].reverse(),
        };
        expect(JSON.stringify(decided(turned, reversed(customer), carriage))).toBe(JSON.stringify(decided(document, customer, carriage)));
      }),
    );
  });
});

describe("rules", () => {
  test("said twice change nothing", () => {
    fc.assert(
      fc.property(smallDocuments, smallCustomers, carriages, (document, customer, carriage) => {
        const again = document.rules.map((rule, index) => ({ ...rule, name: `again ${index}` }));
        const twice = decided(withRules(document, [...document.rules, ...again]), customer, carriage);
        expect(gist(twice)).toEqual(gist(decided(document, customer, carriage)));
      }),
    );
  });

  test("that offer never lower anything", () => {
    fc.assert(
      fc.property(smallDocuments, offerRules, smallCustomers, carriages, (document, offer, customer, carriage) => {
        const more = decided(withRules(document, [...document.rules, offer]), customer, carriage);
        expect(everyServiceAtLeast(more, decided(document, customer, carriage))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("that withhold or limit never raise anything", () => {
    fc.assert(
      fc.property(smallDocuments, fc.oneof(withholdRules, limitRules), smallCustomers, carriages, (document, cut, customer, carriage) => {
        const less = decided(withRules(document, [...document.rules, cut]), customer, carriage);
        expect(everyServiceAtLeast(decided(document, customer, carriage), less)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("that arrange change nothing for those who are offered the service", () => {
    fc.assert(
      fc.property(smallDocuments, arrangeRules, smallCustomers, carriages, (document, arrange, customer, carriage) => {
        const before = decided(document, customer, carriage);
        const after = decided(withRules(document, [...document.rules, arrange]), customer, carriage);
        for (const [id, { rules: _, ...service }] of Object.entries(before.services)) {
          if (service.offered) expect(after.services[id]).toMatchObject(service);
        }
      }),
    );
  });
});
