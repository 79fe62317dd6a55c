import { describe, expect, it } from "vitest";
import { checked, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["over-publicity"] as const;

type Json = { readonly [key: string]: unknown };

const offer = (params: Json = {}, more: Json = {}) => ({
  name: "vips have an adviser",
  conditions: { condition: "vip" },
  event: { type: "offer", params: { service: "adviser", ...params } },
  ...more,
});

const policy = (adviser: Json, ...rules: readonly object[]): object => ({
  tierpolicy: 1,
  name: "operator",
  facts: { spend: { type: "number", minimum: 0 } },
  segments: { vip: { conditions: { all: [{ fact: "spend", operator: "greaterThanInclusive", value: 500 }] } } },
  services: { adviser },
  rules,
});

const checking = (adviser: Json, ...rules: readonly object[]) => checked(policy(adviser, ...rules), { only });
const finding = async (adviser: Json, ...rules: readonly object[]) => onlyFinding(await checking(adviser, ...rules));

const EXCLUSIVE_BASIC = { need: "basic", control: "high", exclusiveTo: ["vip"] };

describe("over-publicity", () => {
  it("is proved where an offer states no more than exclusivity allows", async () => {
    expect(await checking(EXCLUSIVE_BASIC, offer({ publicity: "segment" }))).toEqual({
      policy: "operator",
      verdict: "proved",
      findings: [],
      proved: ["over-publicity"],
      warnings: [],
    });
  });

  it("is refuted by an offer that would tell the world of what is exclusive", async () => {
    const text = JSON.stringify(policy(EXCLUSIVE_BASIC, offer({ publicity: "public" })), null, 2);
    const report = await checked(text, { only });
    const found = onlyFinding(report);
    expect(report.verdict).toBe("refuted");
    expect(found).toMatchObject({
      check: "over-publicity",
      verdict: "refuted",
      severity: "error",
      service: "adviser",
      rules: ["vips have an adviser"],
      message:
        "`vips have an adviser` states publicity `public` of `adviser` for a customer with `spend: 500`; what is exclusive to `vip` may be told inside only, `segment` at most",
      help: 'write `segment` or less, or say `"knownTo": "everyone"` if its existence is no secret',
      pointer: "/rules/0/event/params/publicity",
    });
    expect(found.witness).toEqual({ customer: { spend: 500 } });
    expect(textAt(text, found)).toBe('"public"');
  });

  it("is proved of what is exclusive and no secret", async () => {
    expect((await checking({ ...EXCLUSIVE_BASIC, knownTo: "everyone" }, offer({ publicity: "public" }))).verdict).toBe("proved");
  });

  it("is refuted by an offer that states more than the standard of its class", async () => {
    expect(await finding({ need: "expected", control: "low" }, offer({ publicity: "public" }))).toMatchObject({
      message:
        "`vips have an adviser` states publicity `public` of `adviser` for a customer with `spend: 500`; the standard allows `segment` at most of expected services of low control",
      help: "write `segment` or less, or raise the ceiling of the class in `standards`",
    });
  });

  it("names both bounds where they are equal", async () => {
    expect(await finding({ need: "expected", control: "low", exclusiveTo: ["vip"] }, offer({ publicity: "public" }))).toMatchObject({
      message:
        "`vips have an adviser` states publicity `public` of `adviser` for a customer with `spend: 500`; the standard allows `segment` at most of expected services of low control, and what is exclusive to `vip` may be told inside only, `segment` at most",
      help: 'write `segment` or less, or both raise the ceiling of the class in `standards`, and say `"knownTo": "everyone"` if its existence is no secret',
    });
  });

  it("keeps a delight between the company and the customer, unless it is a story", async () => {
    expect(await finding({ need: "delight" }, offer({ publicity: "segment" }))).toMatchObject({
      message:
        "`vips have an adviser` states publicity `segment` of `adviser` for a customer with `spend: 500`; the standard allows `individual` at most of delights",
      help: 'write `individual` or less, or mark it `"story": true` if it is a story for the world, or raise the ceiling of delights in `standards`',
    });
    expect((await checking({ need: "delight", story: true }, offer({ publicity: "public" }))).verdict).toBe("proved");
  });

  it("looks at the level of the service's defaults too, and shows the word there", async () => {
    const service = { ...EXCLUSIVE_BASIC, defaults: { publicity: "public" } };
    expect((await finding(service, offer())).pointer).toBe("/services/adviser/defaults/publicity");
    expect((await checking(service, offer({ publicity: "individual" }))).verdict).toBe("proved");
  });

  it("does not look at what the standards say where nobody stated anything", async () => {
    expect((await checking(EXCLUSIVE_BASIC, offer())).verdict).toBe("proved");
  });

  it("does not mind an offer that nobody can match", async () => {
    const never = { conditions: { all: [{ condition: "vip" }, { not: { condition: "vip" } }] } };
    expect((await checking(EXCLUSIVE_BASIC, offer({ publicity: "public" }, never))).verdict).toBe("proved");
    // An offer by selector applies within `exclusiveTo` only.
    const bySelector = {
      name: "others",
      conditions: { not: { condition: "vip" } },
      event: { type: "offer", params: { service: { need: "basic" }, publicity: "public" } },
    };
    expect((await checking(EXCLUSIVE_BASIC, bySelector)).verdict).toBe("proved");
  });

  it("is allowed on the service or on the rule", async () => {
    const allow = [{ check: "over-publicity", reason: "from next month on it is for all" }];
    const allowed = { verdict: "proved", findings: [{ allowed: { reason: "from next month on it is for all" } }] };
    expect(await checking(EXCLUSIVE_BASIC, offer({ publicity: "public" }, { allow }))).toMatchObject(allowed);
    expect(await checking({ ...EXCLUSIVE_BASIC, allow }, offer({ publicity: "public" }))).toMatchObject(allowed);
  });

  it("is undecided where the budget does not suffice", async () => {
    const report = await checked(policy(EXCLUSIVE_BASIC, offer({ publicity: "public" })), { only, budget: 0 });
    expect(report).toMatchObject({ verdict: "undecided", proved: [] });
    expect(onlyFinding(report).message).toMatch(
      /^whether `vips have an adviser` states more publicity of `adviser` to anybody than is allowed is undecided: \w/,
    );
  });
});
