import { decide, withoutServices } from "@tierpolicy/engine";
import { type Policy, parsePolicy } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { populations } from "../arbitraries/customers/customers.js";
import type { JsonObject } from "../arbitraries/documents/json.js";
import { carelessPolicies, policies, trusted } from "../arbitraries/policies.js";
import { compiledOf, settledCarriage } from "./compiled.test-support.js";
import { withNamedRules } from "./named-rules.test-support.js";

const anyPolicy = fc.oneof({ weight: 2, arbitrary: policies() }, { weight: 1, arbitrary: carelessPolicies() });
const choice = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });

/** Some of the services of a policy. */
const chosen = (policy: Policy, drawn: readonly boolean[]): readonly string[] => [...policy.services.keys()].filter((_, at) => drawn[at]);

const cut = (policy: Policy, services: readonly string[]): Policy => trusted(withoutServices(policy, services) as JsonObject);

test("to remove services one after another, in any order, is to remove them at once, byte for byte", () => {
  let removed = 0;
  fc.assert(
    fc.property(anyPolicy, choice, (policy, drawn) => {
      const services = chosen(policy, drawn);
      removed += services.length;
      const atOnce = JSON.stringify(withoutServices(policy, services));
      const oneByOne = (order: readonly string[]) => order.reduce((left, service) => cut(left, [service]), policy).document;
      expect(JSON.stringify(oneByOne(services))).toBe(atOnce);
      expect(JSON.stringify(oneByOne(services.toReversed()))).toBe(atOnce);
    }),
    { numRuns: 60 },
  );
  expect(removed).toBeGreaterThan(60);
});

test("what is left is a valid policy, and nothing of it speaks of what is gone", () => {
  fc.assert(
    fc.property(anyPolicy, choice, (policy, drawn) => {
      const services = chosen(policy, drawn);
      const parsed = parsePolicy(withoutServices(policy, services));
      if (parsed._tag === "Left") throw new Error(parsed.left.map(({ message }) => message).join("\n"));
      const left = parsed.right;
      const spokenOf = [...left.services.keys(), ...[...left.rules, ...left.assertions].flatMap((part) => part.services)];
      expect(spokenOf.filter((service) => services.includes(service))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("nothing changes but services, rules and assertions, and these lose nothing but names and terms", () => {
  fc.assert(
    fc.property(anyPolicy, choice, (policy, drawn) => {
      const services = chosen(policy, drawn);
      const [before, after] = [policy.document, withoutServices(policy, services)].map((document) => document as JsonObject);
      const { services: kept, rules, assertions, ...others } = after as { [key: string]: JsonObject & readonly JsonObject[] };
      const { services: had, rules: were, assertions: asserted, ...same } = before as { [key: string]: JsonObject & readonly JsonObject[] };
      expect(Object.keys(after ?? {})).toEqual(Object.keys(before ?? {}));
      expect(others).toEqual(same);
      expect(kept).toEqual(Object.fromEntries(Object.entries(had ?? {}).filter(([id]) => !services.includes(id))));
      for (const [left, all] of [
        [rules, were],
        [assertions, asserted],
      ])
        expect((left ?? []).map(blurred).filter((part) => !(all ?? []).map(blurred).includes(part))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

/** Without the names of services and the terms. */
const blurred = (part: JsonObject): string =>
  JSON.stringify(part, (key, value) =>
    key === "terms" ? undefined : key === "service" && typeof value !== "string" && Array.isArray(value) ? [] : value,
  );

test("what stays is decided as before, whatever is removed beside it", () => {
  let compared = 0;
  fc.assert(
    fc.property(populations(anyPolicy.map(withNamedRules), 8), choice, ({ policy, customers }, drawn) => {
      const left = cut(policy, chosen(policy, drawn));
      fc.pre(settledCarriage(policy) !== undefined && settledCarriage(left) !== undefined);
      const [whole, rest] = [compiledOf(policy), compiledOf(left)];
      for (const customer of customers) {
        const [before, after] = [decide(whole, customer), decide(rest, customer)];
        if (before._tag === "Left" || after._tag === "Left") expect(after).toEqual(before);
        else
          for (const service of left.services.keys()) {
            expect(after.right.services[service]).toEqual(before.right.services[service]);
            compared += 1;
          }
      }
    }),
    { numRuns: 30 },
  );
  expect(compared).toBeGreaterThan(150);
});
