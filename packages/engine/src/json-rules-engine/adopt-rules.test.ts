import { isLeft } from "fp-ts/lib/Either.js";
import { Rule } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { ALWAYS } from "../carriage/clocks.js";
import { compile } from "../compile/compile.js";
import { decide } from "../decide/decide.js";
import { policyOf } from "../decide/policy-of.test-support.js";
import { adoptRules, type ExistingEvent, type PolicyEvent } from "./adopt-rules.js";

const conditions = { any: [{ fact: "nights", operator: "greaterThan", value: 9 }, { not: { condition: "newcomer" } }] };
const existing = [
  { name: "loyal guests", conditions, event: { type: "free-upgrade", params: { floor: 7 } }, priority: 5, onSuccess: () => undefined },
  { conditions: { all: [] }, event: { type: "log" } },
  new Rule({ conditions, event: { type: "late-checkout" }, priority: 3 }),
];

const meaning = ({ type }: ExistingEvent): PolicyEvent | undefined =>
  type === "log" ? undefined : { type: "offer", params: { service: type } };

describe("existing rules", () => {
  test("keep their conditions and names, and get the events that they mean", () => {
    const [first, second, ...others] = adoptRules(existing, meaning);
    expect(first).toEqual({ name: "loyal guests", conditions, event: { type: "offer", params: { service: "free-upgrade" } } });
    expect(second).toMatchObject({
      conditions: { any: [{ fact: "nights", operator: "greaterThan", value: 9 }, {}] },
      event: { params: { service: "late-checkout" } },
    });
    expect(others).toEqual([]);
    expect(first?.conditions).not.toBe(conditions);
  });

  test("decide as rules of a policy", () => {
    const policy = policyOf({
      facts: { nights: { type: "integer" } },
      segments: { newcomer: { conditions: { all: [{ fact: "nights", operator: "lessThan", value: 2 }] } } },
      services: { "free-upgrade": { need: "delight" }, "late-checkout": { need: "delight" } },
      rules: adoptRules(existing, meaning),
    });
    const compiled = compile(policy, { carriage: { named: () => ALWAYS, byDefault: () => ALWAYS } });
    const offered = (nights: number) => {
      const decision = decide(compiled, { nights });
      if (isLeft(decision)) throw new Error(decision.left[0].message);
      return Object.values(decision.right.services).map((service) => service.offered);
    };
    expect([offered(1), offered(2)]).toEqual([
      [false, false],
      [true, true],
    ]);
  });
});
