import { inspect } from "node:util";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { ALWAYS, NEVER } from "../carriage/clocks.js";
import { compile } from "../compile/compile.js";
import { policyOf } from "../decide/policy-of.test-support.js";
import { type ExplainOptions, explain } from "./explain.js";
import { renderExplanation } from "./render.js";

const big = { fact: "contractValue", operator: "greaterThanInclusive", value: 5000000 };
const compiled = compile(
  policyOf({
    facts: {
      contractValue: { type: "number" },
      budget: { type: "number", default: 100 },
      address: { type: "object", properties: { city: { type: "string" } } },
      agreements: { type: "array", items: { type: "string" }, default: [] },
    },
    segments: {
      vip: { conditions: { all: [big] } },
      referrer: { conditions: { all: [{ fact: "agreements", operator: "contains", value: "referral" }] } },
      inner: { conditions: { all: [{ condition: "vip" }, { condition: "referrer" }] } },
    },
    services: {
      warranty: { need: "basic", control: "high", standard: { target: 0.99 }, evidence: { kept: 996, promised: 1000 } },
      commission: { need: "expected", control: "low", exclusiveTo: ["referrer"] },
      hotline: {
        need: "basic",
        control: "high",
        tags: ["care"],
        terms: { responseHours: { type: "number", better: "less" } },
        defaults: { terms: { responseHours: 24 } },
      },
    },
    channels: {
      website: { reach: "public" },
      letter: { reach: { segments: ["vip"] } },
      desk: { reach: "individual", except: { all: [{ not: { condition: "vip" } }] } },
    },
    rules: [
      { name: "warranty", conditions: { all: [] }, event: { type: "offer", params: { service: "warranty", channels: ["website"] } } },
      { name: "commission", conditions: { all: [] }, event: { type: "offer", params: { service: "commission" } } },
      { name: "arranged", conditions: { all: [] }, event: { type: "arrange", params: { service: "commission", fee: 5, by: "us" } } },
      { name: "selected", conditions: { all: [] }, event: { type: "offer", params: { service: { need: "expected" } } } },
      { name: "a", conditions: { condition: "inner" }, event: { type: "offer", params: { service: "hotline" } } },
      {
        name: "b",
        conditions: { any: [{ not: { any: [{ fact: "address", path: "$.city", operator: "in", value: ["Wuhan", "Beijing"] }] } }, big] },
        event: { type: "offer", params: { service: "hotline" } },
      },
      {
        name: "c",
        conditions: { all: [{ fact: "contractValue", operator: "lessThan", value: { fact: "budget" } }] },
        event: {
          type: "offer",
          params: {
            service: "hotline",
            terms: { responseHours: 2 },
            publicity: "public",
            channels: ["website", "desk", "letter"],
            approval: "team lead",
          },
        },
      },
      {
        name: "d",
        conditions: { all: [] },
        event: { type: "limit", params: { service: "hotline", publicity: "segment", terms: { responseHours: 8 } } },
      },
      { name: "e", conditions: { not: { all: [] } }, event: { type: "withhold", params: { service: "hotline" } } },
    ],
  }),
  { carriage: { named: (channel) => (channel === "letter" ? NEVER : ALWAYS), byDefault: () => NEVER } },
);

const customer = { contractValue: 3, address: { city: "Wuhan" } };

const explained = (who: object, options: ExplainOptions = {}) => {
  const explanation = explain(compiled, who, options);
  if (isLeft(explanation)) throw new Error(explanation.left[0].message);
  return explanation.right;
};

const lines = (who: object, options: ExplainOptions = {}) => renderExplanation(explained(who, options));

describe("a rule that does not match", () => {
  const failed = (rule: string, who: object = customer) => explained(who, { rule }).services[0]?.rules[0]?.failed;

  test("names the first condition that failed, with the customer's value", () => {
    expect(failed("c", { ...customer, contractValue: 100 })).toEqual({
      kind: "comparison",
      fact: "contractValue",
      value: 100,
      operator: "lessThan",
      compared: 100,
      comparedFact: "budget",
      wanted: true,
      pointer: "/rules/6/conditions/all/0",
    });
  });

  test("names a segment, whose own explanation says why", () => {
    expect(failed("a")).toEqual({ kind: "segment", segment: "inner", wanted: true, pointer: "/rules/4/conditions" });
    expect(explained(customer).segments).toEqual([
      {
        segment: "inner",
        member: false,
        why: { kind: "segment", segment: "vip", wanted: true, pointer: "/segments/inner/conditions/all/0" },
      },
      {
        segment: "referrer",
        member: false,
        why: {
          kind: "comparison",
          fact: "agreements",
          value: [],
          operator: "contains",
          compared: "referral",
          wanted: true,
          pointer: "/segments/referrer/conditions/all/0",
        },
      },
      {
        segment: "vip",
        member: false,
        why: {
          kind: "comparison",
          fact: "contractValue",
          value: 3,
          operator: "greaterThanInclusive",
          compared: 5000000,
          wanted: true,
          pointer: "/segments/vip/conditions/all/0",
        },
      },
    ]);
    expect(explained({ ...customer, contractValue: 6000000 }).segments[0]).toEqual({
      segment: "inner",
      member: false,
      why: { kind: "segment", segment: "referrer", wanted: true, pointer: "/segments/inner/conditions/all/1" },
    });
  });

  test("names each alternative of an `any`, and what holds inside a `not`", () => {
    expect(failed("b")).toEqual({
      kind: "one-of",
      pointer: "/rules/5/conditions",
      of: [
        {
          kind: "comparison",
          fact: "address.city",
          value: "Wuhan",
          operator: "in",
          compared: ["Wuhan", "Beijing"],
          wanted: false,
          pointer: "/rules/5/conditions/any/0/not/any/0",
        },
        {
          kind: "comparison",
          fact: "contractValue",
          value: 3,
          operator: "greaterThanInclusive",
          compared: 5000000,
          wanted: true,
          pointer: "/rules/5/conditions/any/1",
        },
      ],
    });
  });

  test("that can match nobody says so", () => {
    expect(failed("e")).toEqual({ kind: "one-of", of: [], pointer: "/rules/8/conditions/not" });
  });
});

describe("in words", () => {
  test("what evidence cuts", () => {
    expect(lines(customer, { service: "warranty" })).toEqual([
      "in no segment",
      "`warranty` is offered: commitment target, publicity public",
      "  commitment: `warranty` says guaranteed, the evidence allows target " +
        "(996 of 1000 kept: with 95 % confidence at least 0.9898, where the target is 0.99)",
      "  told on `website`",
      "  offer `warranty` matches",
    ]);
  });

  test("what exclusivity blocks", () => {
    expect(lines(customer, { service: "commission" })).toEqual([
      "in no segment",
      "`commission` is not offered",
      "  exclusive to `referrer`",
      "  not arranged: the customer may not know of it",
      "  offer `commission` matches",
      "  offer `selected` does not match: chosen by selector, it applies within `referrer` only",
      "  arrange `arranged` matches",
    ]);
  });

  test("what limits cut, and where the customer is not told", () => {
    expect(lines(customer, { service: "hotline" })).toEqual([
      "in no segment",
      "`hotline` is offered: commitment guaranteed, publicity segment, responseHours 8",
      "  to be approved by `team lead`",
      "  publicity: `c` says public, `d` allows segment",
      "  responseHours: `c` says 2, `d` allows 8",
      "  not told on `desk`: its `except` leaves the customer out",
      "  not told on `letter`: somebody there may not know of the service",
      "  not told on `website`: that needs publicity public",
      "  offer `a` does not match: not in `inner`: not in `vip`: `contractValue` is 3, and must be at least 5000000",
      '  offer `b` does not match: `address.city` is "Wuhan", and must be none of ["Wuhan", "Beijing"]; ' +
        "or `contractValue` is 3, and must be at least 5000000",
      "  offer `c` matches",
      "  withhold `e` does not match: the condition holds for everyone",
      "  limit `d` matches",
    ]);
  });

  test("one rule alone", () => {
    expect(lines({ ...customer, contractValue: 100 }, { rule: "c" })).toEqual([
      "in no segment",
      "`hotline` is not offered",
      "  no offer matches",
      "  offer `c` does not match: `contractValue` is 100, and must be less than `budget`, which is 100",
    ]);
  });
});

describe("an exclusive service", () => {
  const everyone = { all: [] };
  const perk = compile(
    policyOf({
      facts: { value: { type: "number" } },
      segments: {
        gold: { conditions: { all: [{ fact: "value", operator: "greaterThan", value: 2 }] } },
        silver: { conditions: { all: [{ fact: "value", operator: "greaterThan", value: 1 }] } },
      },
      services: { perk: { need: "basic", control: "high", exclusiveTo: ["gold"], knownTo: ["silver"] } },
      channels: { letter: { reach: { segments: ["silver"] } }, club: { reach: { segments: ["gold"] }, except: { not: { all: [] } } } },
      rules: [
        {
          name: "quietly",
          conditions: everyone,
          event: { type: "offer", params: { service: "perk", publicity: "individual", channels: ["club"] } },
        },
        {
          name: "loudly",
          conditions: everyone,
          event: { type: "offer", params: { service: "perk", publicity: "public", channels: ["club"] } },
        },
        { name: "also loudly", conditions: everyone, event: { type: "offer", params: { service: "perk", channels: ["club"] } } },
        {
          name: "selected",
          conditions: everyone,
          event: { type: "offer", params: { service: { need: "basic" }, publicity: "unannounced" } },
        },
        { name: "arranged", conditions: everyone, event: { type: "arrange", params: { service: { need: "basic" }, fee: 3, by: "Abe" } } },
      ],
    }),
    { carriage: { named: () => ALWAYS, byDefault: () => NEVER } },
  );
  const about = (value: number) => {
    const explanation = explain(perk, { value });
    if (isLeft(explanation)) throw new Error(explanation.left[0].message);
    return renderExplanation(explanation.right);
  };

  test("is cut by its exclusivity, and the offers that ask for the most are named", () => {
    expect(about(3)).toEqual([
      "in `gold` and `silver`",
      "`perk` is offered: commitment guaranteed, publicity segment",
      "  publicity: `also loudly` and `loudly` say public, its exclusivity allows segment",
      "  told on `club`",
      "  not told on `letter`: no offer names it, and not everybody there is offered the service",
      "  offer `also loudly` matches",
      "  offer `loudly` matches",
      "  offer `quietly` matches",
      "  offer `selected` matches",
      "  arrange `arranged` matches",
    ]);
  });

  test("bounds offers by selector to those who may have it, and arrangements to those who may know of it", () => {
    expect(about(2)).toEqual([
      "in `silver`",
      "`perk` is not offered",
      "  exclusive to `gold`",
      "  can be arranged for 3 by Abe",
      "  offer `also loudly` matches",
      "  offer `loudly` matches",
      "  offer `quietly` matches",
      "  offer `selected` does not match: chosen by selector, it applies within `gold` only",
      "  arrange `arranged` matches",
    ]);
    expect(about(1)).toContain("  arrange `arranged` does not match: chosen by selector, it applies within `silver` only");
  });

  test("is not told on a channel that does not reach the customer", () => {
    const elsewhere = compile(
      policyOf({
        facts: { value: { type: "number" } },
        segments: { gold: { conditions: { all: [{ fact: "value", operator: "greaterThan", value: 2 }] } } },
        services: { perk: { need: "basic", control: "high" } },
        channels: { club: { reach: { segments: ["gold"] } } },
        rules: [{ conditions: everyone, event: { type: "offer", params: { service: "perk", channels: ["club"] } } }],
      }),
      { carriage: { named: () => ALWAYS, byDefault: () => NEVER } },
    );
    const explanation = explain(elsewhere, { value: 1 });
    expect(isLeft(explanation) ? [] : explanation.right.services[0]?.channels).toEqual([
      { channel: "club", told: false, silence: { kind: "not-reached", segments: ["gold"] } },
    ]);
  });
});

describe("what is read late", () => {
  test("is the same object when it is read again", () => {
    const explanation = explained(customer);
    expect(explanation.segments).toBe(explanation.segments);
    expect(explanation.services).toBe(explanation.services);
    const [first] = explanation.services;
    expect(first?.cuts).toBe(first?.cuts);
    expect(first?.channels).toBe(first?.channels);
    expect(first?.rules).toBe(first?.rules);
  });

  test("is listed, copied and shown like any property", () => {
    const explanation = explained(customer, { service: "hotline" });
    expect(Object.keys(explanation)).toEqual(["segments", "services"]);
    expect(Object.keys(explanation.services[0] ?? {}).join()).toBe(
      "service,offered,commitment,publicity,terms,approval,blocks,cuts,channels,mayKnow,rules",
    );
    const plain = JSON.parse(JSON.stringify(explanation));
    expect(explanation).toEqual(plain);
    expect(structuredClone(explanation)).toEqual(plain);
    const shown = inspect(explanation, { depth: 9 }).replaceAll(" [Object: null prototype]", "");
    expect(shown).toBe(inspect(plain, { depth: 9 }));
  });

  test("is about the customer and the options as they were", () => {
    const address = { city: "Wuhan" };
    const changing = { contractValue: 3, address, agreements: ["referral"] };
    const options = { service: "hotline" };
    const explanation = explained(changing, options);
    const before = lines(structuredClone(changing), { service: "hotline" });
    address.city = "Paris";
    changing.contractValue = 9000000;
    changing.agreements.pop();
    options.service = "warranty";
    expect(renderExplanation(explanation)).toEqual(before);
  });
});

describe("errors", () => {
  test("what the policy does not have, and what the customer lacks, at once", () => {
    const explanation = explain(compiled, { contractValue: 3 }, { service: "hotlin", rule: "z" });
    expect(isLeft(explanation) && explanation.left.map(({ code, message, help }) => ({ code, message, help }))).toEqual([
      { code: "missing-fact", message: "`address` is missing", help: "give an object" },
      { code: "unknown-service", message: "the policy has no service `hotlin`", help: "did you mean `hotline`?" },
      { code: "unknown-rule", message: "the policy has no rule `z`", help: "did you mean `a`?" },
    ]);
  });
});
