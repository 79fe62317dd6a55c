import { describe, expect, it } from "vitest";
import { checked, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["perverse-incentive"] as const;

type Part = { readonly [key: string]: unknown };

const compare = (fact: string, operator: string, value: unknown, path?: string): object => ({
  all: [{ fact, operator, value, ...(path !== undefined && { path }) }],
});
const rule = (name: string, conditions: object, type: string, params: Part = {}): object => ({
  name,
  conditions,
  event: { type, params: { service: "express-lane", ...params } },
});
const offer = (conditions: object, params?: Part) => rule("the fast lane", conditions, "offer", params);

/** A supermarket where more things in the basket should never mean less service. */
const market = (rules: readonly object[], changes: Part = {}): object => ({
  tierpolicy: 1,
  name: "market",
  facts: {
    basket: { type: "integer", minimum: 1, maximum: 200 },
    member: { type: "boolean", default: false },
  },
  segments: { member: { conditions: compare("member", "equal", true) } },
  monotone: { basket: "increasing" },
  services: {
    "express-lane": {
      need: "expected",
      control: "high",
      terms: { wait: { type: "integer", better: "less" } },
      defaults: { terms: { wait: 4 } },
    },
  },
  rules,
  ...changes,
});

const finding = async (rules: readonly object[], changes?: Part) => onlyFinding(await checked(market(rules, changes), { only }));
const isProved = async (rules: readonly object[], changes?: Part) =>
  (await checked(market(rules, changes), { only })).proved.includes("perverse-incentive");

describe("perverse-incentive", () => {
  it("is proved where more never brings less", async () => {
    const report = await checked(market([offer(compare("basket", "greaterThan", 20))]), { only });
    expect(report).toEqual({ policy: "market", verdict: "proved", findings: [], proved: ["perverse-incentive"], warnings: [] });
  });

  it("is refuted by two customers of whom the one with more is not offered what the other is offered", async () => {
    const text = JSON.stringify(market([offer(compare("basket", "lessThanInclusive", 6))]), null, 2);
    const report = await checked(text, { only });
    const found = onlyFinding(report);
    expect(report.verdict).toBe("refuted");
    expect(found).toMatchObject({
      check: "perverse-incentive",
      verdict: "refuted",
      severity: "error",
      service: "express-lane",
      fact: "basket",
      rules: ["the fast lane"],
      witness: { customer: { basket: 7, member: false }, other: { basket: 6, member: false } },
      message: "a customer with `basket: 7` is not offered `express-lane`, which one with `basket: 6` is offered: more `basket` loses it",
      help: "offer `express-lane` to such customers too, or take `basket` out of `monotone`",
      pointer: "/rules/0/conditions/all/0",
    });
    expect(textAt(text, found)).toBe(
      '{\n            "fact": "basket",\n            "operator": "lessThanInclusive",\n            "value": 6\n          }',
    );
  });
});
