import fc from "fast-check";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import type { Carriage } from "../carriage/carriage.js";
import { type Clocks, holdsAt } from "../carriage/clocks.js";
import { compile } from "../compile/compile.js";
import { decide } from "../decide/decide.js";
import { policyOf } from "../decide/policy-of.test-support.js";
import { carriages, smallCustomers, smallDocuments } from "../decide/small-policies.test-support.js";
import { referenceDecide } from "../reference/reference-decide.js";
import { standingOf } from "../standing/standing.js";
import { loaded } from "./load-module.test-support.js";
import { moduleOf } from "./module-of.js";

const DAYS = ["2026-04-30", "2026-05-01", "2026-05-02"];

/** Clocks that can only be judged cannot be written down; on the days of these customers spans say the same. */
const writtenDown = (clocks: Clocks): Clocks =>
  clocks.kind === "judged"
    ? { kind: "within", spans: DAYS.filter((today) => holdsAt(clocks, today, { today })).map((today) => ({ from: today, to: today })) }
    : clocks;

const writableCarriages = carriages.map(
  (carriage): Carriage => ({
    named: (channel, service) => writtenDown(carriage.named(channel, service)),
    byDefault: (channel, service) => writtenDown(carriage.byDefault(channel, service)),
  }),
);

const parts = (value: unknown): readonly object[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(parts)] : [];

describe("a module", () => {
  test("says what decide and the definition on json-rules-engine say", async () => {
    await fc.assert(
      fc.asyncProperty(
        smallDocuments,
        fc.array(smallCustomers, { minLength: 1, maxLength: 4 }),
        writableCarriages,
        async (document, customers, carriage) => {
          const policy = policyOf(document);
          const compiled = compile(policy, { carriage });
          const module = await loaded(policy, { carriage });
          for (const customer of customers) {
            const standing = standingOf(policy, customer);
            if (isLeft(standing)) throw new Error(standing.left[0].message);
            const decision = module.decide(customer);
            expect(decision).toEqual({ _tag: "Right", right: await referenceDecide(policy, standing.right.facts, carriage) });
            expect(JSON.stringify(decision)).toBe(JSON.stringify(decide(compiled, customer)));
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  test("decides deeply frozen, without a prototype where decide has none", async () => {
    await fc.assert(
      fc.asyncProperty(smallDocuments, smallCustomers, writableCarriages, async (document, customer, carriage) => {
        const policy = policyOf(document);
        const decision = (await loaded(policy, { carriage })).decide(customer);
        if (isLeft(decision)) throw new Error(JSON.stringify(decision.left));
        expect(parts(decision.right).every(Object.isFrozen)).toBe(true);
        expect(Object.getPrototypeOf(decision.right.services)).toBe(null);
        const { graded } = decision.right.services;
        if (graded?.terms) expect(Object.getPrototypeOf(graded.terms)).toBe(null);
      }),
    );
  });

  test("is the same text for the same policy", () => {
    fc.assert(
      fc.property(smallDocuments, (document) => {
        expect(moduleOf(policyOf(structuredClone(document)))).toEqual(moduleOf(policyOf(document)));
      }),
      { numRuns: 20 },
    );
  });
});
