import { formulasOf, readFacts } from "@tierpolicy/engine";
import { type Diagnostic, parsePolicy } from "@tierpolicy/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { populations } from "./customers/customers.js";
import type { JsonObject } from "./documents/json.js";
import { customersOf, insidersOf, outsidersOf } from "./index.js";
import { invalidPolicyDocuments } from "./invalid-policy-documents.js";
import { carelessPolicies, policies } from "./policies.js";
import { carelessPolicyDocuments, policyDocuments, policyDocumentsEndingWith } from "./policy-documents.js";

const errorsIn = (document: JsonObject): readonly Diagnostic[] => {
  const parsed = parsePolicy(document);
  return parsed._tag === "Left" ? parsed.left : [];
};
const isValid = (document: JsonObject): void => {
  expect(errorsIn(document), JSON.stringify(document)).toEqual([]);
};

describe("a generated policy", () => {
  test("is valid", () => {
    fc.assert(fc.property(policyDocuments(), isValid), { numRuns: 300 });
  });
  test("is valid where its author is careless", () => {
    fc.assert(fc.property(carelessPolicyDocuments(), isValid), { numRuns: 150 });
  });
  test("is valid with and without its last rule", () => {
    const documents = policyDocumentsEndingWith("offer", { rules: [1, 5] });
    fc.assert(
      fc.property(documents, (document) => {
        isValid(document);
        isValid({ ...document, rules: (document["rules"] as JsonObject[]).slice(0, -1) });
      }),
      { numRuns: 60 },
    );
  });
  test("survives being written as text", () => {
    fc.assert(
      fc.property(policyDocuments(), (document) => {
        const parsed = parsePolicy(JSON.stringify(document));
        expect(parsed._tag === "Left" ? parsed.left : []).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
  test("is as large as is asked for", () => {
    const sizes = {
      facts: [1, 1],
      segments: [1, 1],
      services: [7, 9],
      channels: [5, 5],
      rules: [20, 30],
      invariants: [0, 0],
      assertions: [3, 3],
    } as const;
    fc.assert(
      fc.property(policies(sizes), (policy) => {
        expect(policy.segments.size).toBe(1);
        expect(policy.services.size).toBeGreaterThanOrEqual(7);
        expect(policy.channels.size).toBe(5);
        expect(policy.rules.length).toBeGreaterThanOrEqual(20);
        expect(policy.assertions.length).toBe(3);
      }),
      { numRuns: 30 },
    );
  });
});

test("a spoilt policy is invalid, whatever was spoilt", () => {
  fc.assert(
    fc.property(invalidPolicyDocuments(), ({ document, faults }) => {
      const errors = errorsIn(document).filter(({ severity }) => severity === "error");
      expect(errors.length, `${faults.join(", ")}: ${JSON.stringify(document)}`).toBeGreaterThan(0);
    }),
    { numRuns: 600 },
  );
});

describe("a generated customer", () => {
  test("is well typed and breaks no invariant", () => {
    fc.assert(
      fc.property(populations(policies(), 20), ({ policy, customers }) => {
        const { space, possible } = formulasOf(policy);
        expect(customers.length === 0).toBe(space.isEmpty(possible));
        for (const customer of customers) {
          const facts = readFacts(policy, customer);
          expect(facts._tag).toBe("Right");
          if (facts._tag === "Right") expect(space.has(possible, facts.right)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("is inside or outside as asked, where somebody can be", () => {
    fc.assert(
      fc.property(carelessPolicies(), fc.nat(), (policy, seed) => {
        const formulas = formulasOf(policy);
        const { space, possible } = formulas;
        for (const id of policy.services.keys()) {
          const inside = formulas.inside(id);
          const outside = space.minus(possible, formulas.mayKnow(id));
          const few = { numRuns: 5, seed };
          if (!space.isEmpty(inside)) {
            for (const one of fc.sample(insidersOf(policy, id), few)) expect(isIn(policy, inside, one, space)).toBe(true);
          }
          if (!space.isEmpty(outside)) {
            for (const one of fc.sample(outsidersOf(policy, id), few)) expect(isIn(policy, outside, one, space)).toBe(true);
          } else expect(() => fc.sample(outsidersOf(policy, id), few)).toThrow(`every possible customer may know of \`${id}\``);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("cannot be asked of a policy whose invariants exclude everybody", () => {
    const nobody = {
      tierpolicy: 1,
      name: "nobody",
      facts: { age: { type: "integer" } },
      invariants: [{ not: { all: [] } }],
      services: { help: { need: "basic", control: "high" } },
      rules: [],
    };
    const parsed = parsePolicy(nobody);
    if (parsed._tag === "Left") throw new Error(JSON.stringify(parsed.left));
    expect(() => fc.sample(customersOf(parsed.right), 1)).toThrow(
      "no customer of the policy `nobody` can exist: its invariants exclude everybody",
    );
  });
});

const isIn = (
  policy: Parameters<typeof readFacts>[0],
  set: ReturnType<typeof formulasOf>["possible"],
  customer: unknown,
  space: ReturnType<typeof formulasOf>["space"],
) => {
  const facts = readFacts(policy, customer);
  return facts._tag === "Right" && space.has(set, facts.right);
};
