import { decide, readFacts } from "@tierpolicy/engine";
import fc from "fast-check";
import { expect, test } from "vitest";
import { illTypedCustomersOf } from "../arbitraries/customers/ill-typed-customers.js";
import { policies } from "../arbitraries/policies.js";
import { anything } from "./anything.test-support.js";
import { silentlyCompiled } from "./compiled.test-support.js";

test("whoever lacks a fact, or has it in another type, gets an error that names every such fact, and no decision", () => {
  fc.assert(
    fc.property(
      policies().chain((policy) => fc.tuple(fc.constant(policy), fc.array(illTypedCustomersOf(policy), { minLength: 1, maxLength: 10 }))),
      ([policy, illTyped]) => {
        const compiled = silentlyCompiled(policy);
        for (const { customer, wrong } of illTyped) {
          const read = readFacts(policy, customer);
          expect(read._tag).toBe("Left");
          if (read._tag === "Right") return;
          expect(read.left.map(({ pointer }) => pointer).toSorted()).toEqual(wrong);
          expect(decide(compiled, customer)).toEqual(read);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test("whatever is said of a customer, the answer is a decision or a list of errors", () => {
  fc.assert(
    fc.property(policies(), anything, fc.array(anything, { minLength: 1 }), (policy, whole, parts) => {
      const compiled = silentlyCompiled(policy);
      const pieced = Object.fromEntries([...policy.facts.keys()].map((id, place) => [id, parts[place % parts.length]]));
      for (const customer of [whole, pieced]) {
        const decided = decide(compiled, customer as object);
        if (decided._tag === "Left") expect(decided.left.length).toBeGreaterThan(0);
        else expect(Object.keys(decided.right.services).length).toBe(policy.services.size);
      }
    }),
    { numRuns: 200 },
  );
});
