import { compile, decide } from "@tierpolicy/engine";
import fc from "fast-check";
import { expect, test } from "vitest";
import { populations } from "../arbitraries/customers/customers.js";
import type { JsonObject } from "../arbitraries/documents/json.js";
import { policies, trusted } from "../arbitraries/policies.js";
import { compiledOf, settledCarriage } from "./compiled.test-support.js";
import { plain, same } from "./differences.test-support.js";
import { shuffled } from "./shuffle.test-support.js";

const few = { numRuns: 100 };

const everythingIn = (value: unknown): readonly object[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(everythingIn)] : [];

test("a decision is the same every time, whatever was decided in between", () => {
  fc.assert(
    fc.property(populations(policies(), 10), ({ policy, customers }) => {
      const compiled = compiledOf(policy);
      const first = customers.map((customer) => plain(decide(compiled, customer)));
      const again = customers.toReversed().map((customer) => plain(decide(compiled, customer)));
      const recompiled = compiledOf(trusted(policy.document as JsonObject));
      const afresh = customers.map((customer) => plain(decide(recompiled, customer)));
      expect(again.toReversed()).toEqual(first);
      expect(afresh).toEqual(first);
    }),
    few,
  );
});

test("a decision is deeply frozen and holds nothing of what was given to it", () => {
  fc.assert(
    fc.property(populations(policies(), 10), ({ policy, customers }) => {
      const compiled = compiledOf(policy);
      for (const customer of customers) {
        const given = structuredClone(customer);
        const decision = decide(compiled, given);
        const parts = everythingIn(decision._tag === "Right" ? decision.right : decision.left);
        expect(parts.every(Object.isFrozen)).toBe(true);
        const belongings = new Set(everythingIn(given));
        expect(parts.some((part) => belongings.has(part))).toBe(false);
        expect(given).toEqual(customer);
      }
    }),
    few,
  );
});

test("a decision does not depend on the order of keys, of rules or of lists, in the policy or in the customer", () => {
  fc.assert(
    fc.property(populations(policies(), 10), fc.nat(), ({ policy, customers }, seed) => {
      const other = trusted(shuffled(policy.document, seed) as JsonObject);
      const [carriage, again] = [settledCarriage(policy), settledCarriage(other)];
      fc.pre(carriage !== undefined && again !== undefined);
      const [compiled, recompiled] = [compile(policy, { carriage }), compile(other, { carriage: again })];
      for (const customer of customers) {
        const original = decide(compiled, customer);
        const reordered = decide(recompiled, shuffled(customer, seed) as object);
        if (!same(original, reordered)) expect(reordered).toEqual(original);
      }
    }),
    few,
  );
});

test("whoever compiles a policy need not say what its channels carry", () => {
  fc.assert(
    fc.property(populations(policies({ facts: [1, 3] }), 5), ({ policy, customers }) => {
      const carriage = settledCarriage(policy);
      fc.pre(carriage !== undefined);
      const [told, untold] = [compile(policy, { carriage }), compile(policy)];
      for (const customer of customers) expect(decide(told, customer)).toEqual(decide(untold, customer));
    }),
    few,
  );
});
