import type { Policy, Service } from "@tierpolicy/schema";
import { describe, expect, test } from "vitest";
import { policyOf } from "../decide/policy-of.test-support.js";
import { isTold, mayKnow } from "./sees.js";

type Params = { readonly [key: string]: unknown };
const rule = (type: string, params: Params) => ({ conditions: { all: [] }, event: { type, params: { service: "cake", ...params } } });
const offer = (params: Params = {}) => rule("offer", params);

/** Whether a delight of this name is told of, under these rules. */
const isCakeTold = (service: object, rules: readonly object[], further: object = {}) => {
  const tea = { need: "basic", control: "high" };
  const policy = policyOf({ ...further, services: { cake: { need: "delight", ...service }, tea }, rules });
  const [cake] = [...policy.services.values()].filter(({ id }) => id === "cake");
  if (cake === undefined) throw new Error("no cake");
  return isTold(policy, cake);
};

const unannounced = { defaults: { publicity: "unannounced" } };

describe("the company tells of a service", () => {
  test.each([
    ["of which no rule speaks", unannounced, []],
    ["that is only ever withheld or limited", unannounced, [rule("withhold", {}), rule("limit", { publicity: "unannounced" })]],
    ["that is offered with the publicity of its class", {}, [offer()]],
    ["that one of its offers announces to the customer", unannounced, [offer(), offer({ publicity: "individual" })]],
    ["that is a surprise to some and can be arranged for others", unannounced, [offer(), rule("arrange", { fee: 5, by: "us" })]],
  ])("%s", (_, service, rules) => {
    expect(isCakeTold(service, rules)).toBe(true);
  });
});

describe("the company keeps quiet about a service", () => {
  const quiet = { standards: { delight: { any: { ceiling: { publicity: "unannounced" }, default: { publicity: "unannounced" } } } } };

  test.each([
    ["that is unannounced by default", unannounced, [offer()], {}],
    ["of which each offer is unannounced", {}, [offer({ publicity: "unannounced" }), offer({ publicity: "unannounced" })], {}],
    ["that is unannounced to some and withheld from others", unannounced, [offer(), rule("withhold", {})], {}],
    ["whose offers ask for more than the ceiling allows", {}, [offer({ publicity: "public" })], quiet],
    ["that is chosen by its need", unannounced, [offer({ service: { need: "delight" } })], {}],
  ])("%s", (_, service, rules, further) => {
    expect(isCakeTold(service, rules, further)).toBe(false);
  });
});

test("of which services the company tells is asked once for a policy", () => {
  const policy = policyOf({});
  let asked = 0;
  const watched: Policy = Object.defineProperty({ ...policy }, "rules", {
    get: () => {
      asked += 1;
      return policy.rules;
    },
  });
  const tea = policy.services.get("tea") as Service;
  expect([isTold(watched, tea), isTold(watched, tea)]).toEqual([true, true]);
  expect(asked).toBe(1);
});

test("who is in one of `knownTo` may know, and everyone where it says so", () => {
  const knownTo = ["gold", "silver"];
  expect(mayKnow({ knownTo }, ["blue", "silver"])).toBe(true);
  expect(mayKnow({ knownTo }, ["blue"])).toBe(false);
  expect(mayKnow({ knownTo: "everyone" }, [])).toBe(true);
});
