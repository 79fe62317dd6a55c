import { describe, expect, it } from "vitest";
import { checked, developer, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["unequal-twins"] as const;

type Part = { readonly [key: string]: unknown };

const paperwork = (also: Part = {}): Part => ({
  relationship: { type: "string", enum: ["prospect", "tenant", "owner"], ordered: true },
  agreements: { type: "array", items: { type: "string", enum: ["referral", "newsletter"] }, default: [], merit: false },
  inDispute: { type: "boolean", default: false },
  ...also,
});

/** The developer's policy, where what was signed is no merit. */
const honest = (changes: Part = {}): object => developer({ facts: paperwork(), ...changes });

const compare = (fact: string, operator: string, value: unknown): object => ({ all: [{ fact, operator, value }] });
const rule = (name: string, conditions: object, type: string, params: Part): object => ({ name, conditions, event: { type, params } });
const warranty = (conditions: object, type = "offer") => rule("a warranty", conditions, type, { service: "warranty" });

const finding = async (changes: Part) => onlyFinding(await checked(honest(changes), { only }));
const isProved = async (changes: Part) => (await checked(honest(changes), { only })).proved.includes("unequal-twins");

describe("unequal-twins", () => {
  it("is refuted by the owner who signed and the one who did not", async () => {
    const text = JSON.stringify(honest(), null, 2);
    const report = await checked(text, { only });
    const found = onlyFinding(report);
    expect(report.verdict).toBe("proved");
    expect(found).toMatchObject({
      check: "unequal-twins",
      verdict: "refuted",
      severity: "warn",
      service: "commission",
      fact: "agreements",
      rules: ["referrers earn"],
      witness: {
        customer: { relationship: "owner", agreements: [], inDispute: false },
        other: { relationship: "owner", agreements: ["referral"], inDispute: false },
      },
      message:
        "a customer with `relationship: owner` and `agreements: []` is not offered `commission`, which one with `agreements: [referral]` is offered: they differ in `agreements` only, which is no merit",
      help: "offer `commission` to both or to neither, or say with an `allow` on the service why that is fair",
      pointer: "/rules/1/conditions",
    });
    expect(textAt(text, found)).toBe('{\n        "condition": "referrer"\n      }');
  });

  it("is proved where no fact without merit decides", async () => {
    expect(await checked(developer(), { only })).toEqual({
      policy: "developer",
      verdict: "proved",
      findings: [],
      proved: ["unequal-twins"],
      warnings: [],
    });
    expect(await isProved({ rules: [warranty({ condition: "owner" })] })).toBe(true);
  });

  it("does not mind that all members of a difference are served in the end", async () => {
    const signed = compare("agreements", "contains", "referral");
    const unsigned = compare("agreements", "doesNotContain", "referral");
    expect(await isProved({ rules: [warranty(signed), rule("the rest", unsigned, "offer", { service: "warranty" })] })).toBe(true);
  });

  it("counts a service that is withheld from one of them", async () => {
    const rules = [
      warranty({ all: [] }),
      rule("no readers", compare("agreements", "contains", "newsletter"), "withhold", { service: "warranty" }),
    ];
    expect(await finding({ rules })).toMatchObject({
      service: "warranty",
      rules: ["no readers"],
      message:
        "a customer with `agreements: [newsletter]` is not offered `warranty`, which one with `agreements: []` is offered: they differ in `agreements` only, which is no merit",
      pointer: "/rules/1/conditions/all/0",
    });
  });

  it("says nothing of commitment, which may differ", async () => {
    const limit = rule("carefully", compare("agreements", "contains", "newsletter"), "limit", { service: "warranty", commitment: "none" });
    expect(await isProved({ rules: [warranty({ all: [] }), limit] })).toBe(true);
  });

  it("blames `exclusiveTo` where no rule tells the two apart", async () => {
    const rules = [rule("everything", { all: [] }, "offer", { service: ["commission"] })];
    expect(await finding({ rules })).toMatchObject({ rules: [], pointer: "/services/commission/exclusiveTo" });
  });

  it("shows two who differ in one fact rather than two who differ in more", async () => {
    const facts = paperwork({ age: { type: "integer", minimum: 18, maximum: 99, merit: false } });
    const signed = { fact: "agreements", operator: "contains", value: "referral" };
    const young = { fact: "age", operator: "lessThan", value: 30 };
    const both = await finding({
      facts,
      rules: [warranty({ any: [{ all: [signed, { not: young }] }, { all: [{ not: signed }, young] }] })],
    });
    expect(both).toMatchObject({ fact: "agreements", witness: { customer: { age: 18 }, other: { age: 18 } } });
  });

  it("names all that the two differ in where no one fact is enough", async () => {
    const facts = paperwork({ age: { type: "integer", minimum: 18, maximum: 99, merit: false } });
    const signed = { fact: "agreements", operator: "contains", value: "referral" };
    const old = { fact: "age", operator: "greaterThanInclusive", value: 65 };
    const invariants = [{ any: [{ all: [signed, old] }, { not: { any: [signed, old] } }] }];
    const found = await finding({ facts, invariants, rules: [warranty({ all: [signed] })] });
    expect(found).toMatchObject({
      witness: { customer: { agreements: [], age: 18 }, other: { agreements: ["referral"], age: 65 } },
      message:
        "a customer with `agreements: []` and `age: 18` is not offered `warranty`, which one with `agreements: [referral]` and `age: 65` is offered: they differ in `agreements` and `age` only, which are no merits",
    });
    expect(found).not.toHaveProperty("fact");
  });

  it("lets all of them change that an invariant ties together", async () => {
    const facts = paperwork({
      age: { type: "integer", minimum: 0, merit: false },
      weight: { type: "number", minimum: 0, merit: false },
      spend: { type: "number", minimum: 0 },
    });
    const invariants = [{ all: [{ fact: "age", operator: "equal", value: { fact: "weight" } }] }];
    const rules = [warranty({ all: [{ fact: "age", operator: "greaterThan", value: { fact: "spend" } }] })];
    expect(await finding({ facts, invariants, rules })).toMatchObject({
      witness: { customer: { age: 0, weight: 0, spend: 0 }, other: { age: 1, weight: 1, spend: 0 } },
    });
  });

  it("stays undecided where it is not known what several facts do together, though none does it alone", async () => {
    const list = (marks: Part) => ({ type: "array", items: { type: "string" }, ...marks });
    const facts = { mine: list({ merit: false }), ours: list({ merit: false }), wanted: list({}) };
    const every = (fact: string, value: string) => ({ fact, operator: "everyFact:someValue:equal", value: { fact: value } });
    const invariants = [{ all: [every("mine", "ours"), every("ours", "mine")] }];
    const rules = [warranty({ all: [{ fact: "mine", operator: "someFact:someValue:equal", value: { fact: "wanted" } }] })];
    const { services } = developer() as { services: { warranty: object } };
    const found = await finding({ facts, invariants, rules, segments: {}, channels: {}, services: { warranty: services.warranty } });
    expect(found).toMatchObject({
      verdict: "undecided",
      message:
        "whether `warranty` is refused to someone for no reason but `mine` is undecided: the customers may differ in too many facts that are compared with each other: `mine`, `ours`",
    });
  });

  it("looks at them at one and the same moment", async () => {
    const facts = paperwork({ today: { type: "string", format: "date", clock: true, merit: false } });
    expect(await isProved({ facts, rules: [warranty(compare("today", "lessThan", "2026-06-01"))] })).toBe(true);
  });

  it("is allowed on the service, or on the rule that brings it about, with a reason", async () => {
    const allow = [{ check: "unequal-twins", reason: "owed under a signed agreement only" }];
    const { services, rules } = honest() as { services: { commission: Part }; rules: readonly [object, object] };
    const onService = await checked(honest({ services: { ...services, commission: { ...services.commission, allow } } }), { only });
    expect(onlyFinding(onService).allowed).toEqual({ reason: "owed under a signed agreement only" });
    expect(onService.warnings).toEqual([]);
    const onRule = await checked(honest({ rules: [rules[0], { ...rules[1], allow }] }), { only });
    expect(onlyFinding(onRule).allowed).toEqual({ reason: "owed under a signed agreement only" });
  });

  it("ends undecided where the budget does not suffice", async () => {
    const found = onlyFinding(await checked(honest(), { only, budget: 1 }));
    expect(found.message).toBe(
      "whether `commission` is refused to someone for no reason but `agreements` is undecided: more than 1 diagram nodes",
    );
  });
});
