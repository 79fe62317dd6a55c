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

  it("has a finding for each of offer, commitment and terms, with the rules that take away", async () => {
    const rules = [
      offer({ all: [] }, { commitment: "target" }),
      rule("no promise for full trolleys", compare("basket", "greaterThan", 50), "limit", { commitment: "best-effort" }),
      rule("a short wait for a few things", compare("basket", "lessThan", 10), "offer", { terms: { wait: 2 } }),
      rule("nothing for resellers", compare("basket", "greaterThanInclusive", 150), "withhold"),
    ];
    const { findings } = await checked(market(rules), { only });
    expect(findings.map(({ message, help, rules: blamed, pointer }) => ({ message, help, blamed, pointer }))).toEqual([
      {
        message:
          "a customer with `basket: 150` is not offered `express-lane`, which one with `basket: 149` is offered: more `basket` loses it",
        help: "narrow `nothing for resellers`, or take `basket` out of `monotone`",
        blamed: ["nothing for resellers"],
        pointer: "/rules/3/conditions/all/0",
      },
      {
        message:
          "a customer with `basket: 51` gets `express-lane` with commitment `best-effort`, and one with `basket: 50` with `target`: more `basket` brings less commitment",
        help: "narrow `no promise for full trolleys`, or take `basket` out of `monotone`",
        blamed: ["no promise for full trolleys"],
        pointer: "/rules/1/conditions/all/0",
      },
      {
        message:
          "a customer with `basket: 10` gets `express-lane` with wait `4`, and one with `basket: 9` with `2`: more `basket` brings a worse `wait`",
        help: "give such customers `express-lane` with wait `2` too, or take `basket` out of `monotone`",
        blamed: ["a short wait for a few things"],
        pointer: "/rules/2/conditions/all/0",
      },
    ]);
  });

  it("counts a term by how good it is", async () => {
    const slower = rule("a quick one for more", compare("basket", "greaterThan", 10), "offer", { terms: { wait: 2 } });
    expect(await isProved([offer({ all: [] }), slower])).toBe(true);
  });

  it("has one finding of a commitment, however many steps are lost", async () => {
    const rules = [
      offer(compare("basket", "greaterThan", 10), { commitment: "none" }),
      rule("a promise for a few things", compare("basket", "lessThanInclusive", 10), "offer", { commitment: "target" }),
    ];
    expect((await finding(rules)).message).toBe(
      "a customer with `basket: 11` gets `express-lane` with commitment `none`, and one with `basket: 10` with `target`: more `basket` brings less commitment",
    );
  });

  it("compares customers who differ in nothing else", async () => {
    const rules = [
      offer({ any: [{ condition: "member" }, compare("basket", "lessThan", 10)] }),
      rule("guests wait", { all: [{ not: { condition: "member" } }, { fact: "basket", operator: "greaterThan", value: 2 }] }, "withhold"),
    ];
    expect(await finding(rules)).toMatchObject({
      witness: { customer: { basket: 3, member: false }, other: { basket: 2, member: false } },
      message:
        "a customer with `basket: 3` and `member: false` is not offered `express-lane`, which one with `basket: 2` is offered: more `basket` loses it",
      rules: ["guests wait"],
    });
    const either = [offer({ any: [{ all: [{ condition: "member" }] }, { not: { condition: "member" } }] })];
    expect(await isProved(either)).toBe(true);
  });

  it("points to the segment that a rule names, and to `exclusiveTo` where no rule is to blame", async () => {
    const segments = { small: { conditions: compare("basket", "lessThan", 7) } };
    expect(await finding([offer({ all: [{ condition: "small" }] })], { segments })).toMatchObject({ pointer: "/rules/0/conditions/all/0" });
    const services = {
      "express-lane": { need: "expected", control: "high", exclusiveTo: ["small"] },
    };
    const everyone = [rule("everything for everyone", { all: [] }, "offer", { service: { need: "expected" } })];
    expect(await finding(everyone, { segments, services })).toMatchObject({
      rules: ["everything for everyone"],
      pointer: "/rules/0",
    });
    const withheldOutside = [offer({ all: [] })];
    expect(await finding(withheldOutside, { segments, services })).toMatchObject({
      rules: [],
      pointer: "/services/express-lane/exclusiveTo",
      help: "widen `exclusiveTo`, or take `basket` out of `monotone`",
    });
  });
});

describe("what a customer can have more of", () => {
  const told = async (fact: object, conditions: object, direction = "increasing", leaf = "worth") =>
    (await finding([offer(conditions)], { facts: { worth: fact }, segments: {}, monotone: { [leaf]: direction } })).message;

  it("can be a number", async () => {
    expect(await told({ type: "number", minimum: 0 }, compare("worth", "lessThan", 0.5))).toBe(
      "a customer with `worth: 0.5` is not offered `express-lane`, which one with `worth: 0` is offered: more `worth` loses it",
    );
  });

  it("can be a date", async () => {
    expect(await told({ type: "string", format: "date" }, compare("worth", "lessThan", "2026-03-01"))).toBe(
      "a customer with `worth: 2026-03-01` is not offered `express-lane`, which one with `worth: 2026-02-28` is offered: a later `worth` loses it",
    );
    expect(await told({ type: "string", format: "date" }, compare("worth", "greaterThan", "2026-03-01"), "decreasing")).toBe(
      "a customer with `worth: 2026-01-01` is not offered `express-lane`, which one with `worth: 2026-03-02` is offered: an earlier `worth` loses it",
    );
  });

  it("can be yes rather than no", async () => {
    expect(await told({ type: "boolean" }, compare("worth", "equal", false))).toBe(
      "a customer with `worth: true` is not offered `express-lane`, which one with `worth: false` is offered: `worth: true` loses it",
    );
    expect(await told({ type: "boolean" }, compare("worth", "equal", true), "decreasing")).toBe(
      "a customer with `worth: false` is not offered `express-lane`, which one with `worth: true` is offered: `worth: false` loses it",
    );
  });

  it("can be a value further on in an ordered list", async () => {
    const grade = { type: "string", enum: ["tin", "silver", "brass"], ordered: true };
    expect(await told(grade, compare("worth", "notEqual", "brass"))).toBe(
      "a customer with `worth: brass` is not offered `express-lane`, which one with `worth: silver` is offered: a higher `worth` loses it",
    );
    expect(await told(grade, compare("worth", "equal", "brass"), "decreasing")).toBe(
      "a customer with `worth: tin` is not offered `express-lane`, which one with `worth: brass` is offered: a lower `worth` loses it",
    );
  });

  it("can be a property of an object, the other properties being the same", async () => {
    const trolley = {
      type: "object",
      properties: { items: { type: "integer", minimum: 0 }, weight: { type: "integer", minimum: 0 } },
    };
    const light = { all: [{ fact: "worth", path: "$.items", operator: "lessThan", value: 7 }] };
    expect(
      await finding([offer(light)], { facts: { worth: trolley }, segments: {}, monotone: { "worth.items": "increasing" } }),
    ).toMatchObject({
      fact: "worth.items",
      witness: { customer: { worth: { items: 7, weight: 0 } }, other: { worth: { items: 6, weight: 0 } } },
      message:
        "a customer with `worth.items: 7` is not offered `express-lane`, which one with `worth.items: 6` is offered: more `worth.items` loses it",
      pointer: "/rules/0/conditions/all/0",
    });
    expect(await isProved([offer(light)], { facts: { worth: trolley }, segments: {}, monotone: { "worth.weight": "increasing" } })).toBe(
      true,
    );
  });

  it("can be what should bring no less when it is less", async () => {
    const debt = { type: "integer", minimum: 0 };
    expect(await told(debt, compare("worth", "greaterThan", 100), "decreasing")).toBe(
      "a customer with `worth: 0` is not offered `express-lane`, which one with `worth: 101` is offered: less `worth` loses it",
    );
    const few = { facts: { worth: debt }, segments: {}, monotone: { worth: "decreasing" } };
    expect(await isProved([offer(compare("worth", "lessThan", 100))], few)).toBe(true);
  });

  it("is never the clock, which is the same for both", async () => {
    const spring = { facts: { today: { type: "string", format: "date", clock: true } }, segments: {}, monotone: { today: "increasing" } };
    expect(await isProved([offer(compare("today", "lessThan", "2026-06-01"))], spring)).toBe(true);
  });

  it("is looked at under the invariants", async () => {
    const invariants = [{ not: compare("basket", "equal", 7) }];
    expect((await finding([offer(compare("basket", "lessThanInclusive", 6))], { invariants })).witness).toEqual({
      customer: { basket: 8, member: false },
      other: { basket: 6, member: false },
    });
    const none = [{ not: compare("basket", "greaterThan", 6) }];
    expect(await isProved([offer(compare("basket", "lessThanInclusive", 6))], { invariants: none })).toBe(true);
  });

  it("can be compared with another fact", async () => {
    const facts = { basket: { type: "integer", minimum: 0 }, limit: { type: "integer", minimum: 0 } };
    const within = { all: [{ fact: "basket", operator: "lessThanInclusive", value: { fact: "limit" } }] };
    expect(await finding([offer(within)], { facts, segments: {} })).toMatchObject({
      witness: { customer: { basket: 1, limit: 0 }, other: { basket: 0, limit: 0 } },
    });
    expect(await isProved([offer(within)], { facts, segments: {}, monotone: { limit: "increasing" } })).toBe(true);
  });
});

describe("an author who means it", () => {
  const small = compare("basket", "lessThanInclusive", 6);
  const allow = [{ check: "perverse-incentive", reason: "small baskets wait for nobody" }];

  it("allows it on the service", async () => {
    const services = { "express-lane": { need: "expected", control: "high", allow } };
    const report = await checked(market([offer(small)], { services }), { only });
    expect(report.verdict).toBe("proved");
    expect(onlyFinding(report).allowed).toEqual({ reason: "small baskets wait for nobody" });
  });

  it("allows it on the rule, which covers what the rule alone brings about", async () => {
    const fast = { ...offer(small), allow };
    expect((await checked(market([fast]), { only })).verdict).toBe("proved");
    const slow = rule(
      "no members with much",
      { all: [{ condition: "member" }, { fact: "basket", operator: "greaterThan", value: 20 }] },
      "withhold",
    );
    const { findings, verdict } = await checked(market([fast, slow, rule("for all", { condition: "member" }, "offer")]), { only });
    expect(verdict).toBe("refuted");
    expect(findings.map(({ rules, allowed }) => [rules, allowed !== undefined])).toEqual([
      [["the fast lane"], true],
      [["no members with much"], false],
    ]);
  });
});

it("ends undecided where the budget does not suffice", async () => {
  const services = { "express-lane": { need: "expected", control: "high" } };
  const { findings, verdict } = await checked(market([offer(compare("basket", "lessThan", 7))], { services }), { only, budget: 1 });
  expect(verdict).toBe("undecided");
  expect(findings.map(({ message }) => message)).toEqual([
    "whether more `basket` loses `express-lane` is undecided: more than 1 diagram nodes",
  ]);
});
