import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { carriageOf } from "../../carriage/carriage.js";
import { compile } from "../../compile/compile.js";
import { referenceDecide } from "../../reference/reference-decide.js";
import { standingOf } from "../../standing/standing.js";
import { decide } from "../decide.js";
import { policyOf } from "../policy-of.test-support.js";

const spentMore = (than: number) => ({ all: [{ fact: "spend", operator: "greaterThan", value: than }] });
const rule = (type: string, than: number, params: object) => ({
  conditions: spentMore(than),
  event: { type, params: { service: "refund", ...params } },
});

/** The decision on refunds for somebody who spent so much, once `decide` and the definition agree on it. */
const refund = async (spend: number, rules: readonly object[], defaults = {}) => {
  const policy = policyOf({
    facts: { spend: { type: "number" } },
    services: { refund: { need: "basic", control: "high", defaults } },
    channels: { desk: { reach: "individual" } },
    rules,
  });
  const compiled = compile(policy);
  const [decision, standing] = [decide(compiled, { spend }), standingOf(policy, { spend })];
  if (isLeft(decision) || isLeft(standing)) throw new Error(JSON.stringify(decision));
  expect(decision.right).toEqual(await referenceDecide(policy, standing.right.facts, carriageOf(policy)));
  return decision.right.services["refund"];
};

describe("who must approve", () => {
  test("is everybody whom a matching offer names, once, sorted", async () => {
    const rules = [
      rule("offer", 0, { approval: "team lead" }),
      rule("offer", 10, { approval: "director" }),
      rule("offer", 20, { approval: "team lead" }),
      rule("offer", 30, { approval: "desk" }),
    ];
    expect((await refund(5, rules))?.approval).toEqual(["team lead"]);
    expect((await refund(15, rules))?.approval).toEqual(["director", "team lead"]);
    expect((await refund(35, rules))?.approval).toEqual(["desk", "director", "team lead"]);
  });

  test("is whom the service names, where an offer names nobody", async () => {
    const rules = [rule("offer", 0, {}), rule("offer", 10, { approval: "director" })];
    expect((await refund(5, rules, { approval: "desk" }))?.approval).toEqual(["desk"]);
    expect((await refund(15, rules, { approval: "desk" }))?.approval).toEqual(["desk", "director"]);
  });

  test("is absent where nobody must, or the service is not offered", async () => {
    const rules = [rule("offer", 0, {}), rule("offer", 10, { approval: "director" }), rule("withhold", 20, {})];
    expect(Object.keys((await refund(5, rules)) ?? {})).toEqual(["offered", "commitment", "publicity", "channels", "rules"]);
    expect(Object.keys((await refund(15, rules)) ?? {})).toEqual(["offered", "commitment", "publicity", "channels", "approval", "rules"]);
    expect(Object.keys((await refund(25, rules)) ?? {})).toEqual(["offered", "commitment", "publicity", "channels", "rules"]);
  });

  test("is one frozen list for all of whom it is said", async () => {
    const policy = policyOf({
      facts: { spend: { type: "number" } },
      services: { refund: { need: "basic", control: "high", defaults: { approval: "desk" } } },
      rules: [rule("offer", 0, {}), rule("limit", 10, { commitment: "target" })],
    });
    const compiled = compile(policy);
    const [one, other] = [5, 15].map((spend) => {
      const decision = decide(compiled, { spend });
      return isLeft(decision) ? undefined : decision.right.services["refund"]?.approval;
    });
    expect(one).toEqual(["desk"]);
    expect(Object.isFrozen(one)).toBe(true);
    expect(other).toBe(one);
  });
});
