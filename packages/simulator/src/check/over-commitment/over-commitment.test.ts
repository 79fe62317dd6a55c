import { describe, expect, it } from "vitest";
import { checked, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["over-commitment"] as const;

type Json = { readonly [key: string]: unknown };

const offer = (params: Json = {}, more: Json = {}) => ({
  name: "owners may call",
  conditions: { all: [{ fact: "owner", operator: "equal", value: true }] },
  event: { type: "offer", params: { service: "hotline", ...params } },
  ...more,
});

const policy = (hotline: Json, ...rules: readonly object[]): object => ({
  tierpolicy: 1,
  name: "developer",
  facts: { owner: { type: "boolean", default: false } },
  services: { hotline },
  rules,
});

const checking = (hotline: Json, ...rules: readonly object[]) => checked(policy(hotline, ...rules), { only });
const finding = async (hotline: Json, ...rules: readonly object[]) => onlyFinding(await checking(hotline, ...rules));

const EXPECTED = { need: "expected", control: "high" };
const BASIC = { need: "basic", control: "high" };
const measured = (kept: number, promised: number, target: number) => ({ standard: { target }, evidence: { kept, promised } });

describe("over-commitment", () => {
  it("is proved where an offer states no more than the standard allows", async () => {
    expect(await checking(EXPECTED, offer({ commitment: "target" }))).toEqual({
      policy: "developer",
      verdict: "proved",
      findings: [],
      proved: ["over-commitment"],
      warnings: [],
    });
  });

  it("is refuted by an offer that states more than the standard of its class", async () => {
    const text = JSON.stringify(policy(EXPECTED, offer({ commitment: "guaranteed" })), null, 2);
    const report = await checked(text, { only });
    const found = onlyFinding(report);
    expect(report.verdict).toBe("refuted");
    expect(found).toMatchObject({
      check: "over-commitment",
      verdict: "refuted",
      severity: "error",
      service: "hotline",
      rules: ["owners may call"],
      message:
        "`owners may call` promises `hotline` as `guaranteed` to a customer with `owner: true`; the standard allows `target` at most of expected services of high control",
      help: "write `target` or less, or raise the ceiling of the class in `standards`",
      pointer: "/rules/0/event/params/commitment",
    });
    expect(found.witness).toEqual({ customer: { owner: true } });
    expect(textAt(text, found)).toBe('"guaranteed"');
  });

  it("is refuted by a guarantee of which the evidence is not sure enough", async () => {
    expect(await finding({ ...BASIC, ...measured(996, 1000, 0.99) }, offer({ commitment: "guaranteed" }))).toMatchObject({
      message:
        "`owners may call` promises `hotline` as `guaranteed` to a customer with `owner: true`; the evidence allows `target` at most: 996 of 1,000 kept, lower end of the 95 % Wilson interval 0.9898, target 0.99",
      help: "write `target` or less, or promise it once more of the measured cases are kept",
    });
    expect((await checking({ ...BASIC, ...measured(998, 1000, 0.99) }, offer({ commitment: "guaranteed" }))).verdict).toBe("proved");
    expect((await checking({ ...BASIC, ...measured(996, 1000, 0.99) }, offer({ commitment: "target" }))).verdict).toBe("proved");
  });

  it("is refuted by a target that is missed", async () => {
    const { message, help } = await finding({ ...BASIC, ...measured(742, 1000, 0.9) }, offer({ commitment: "target" }));
    expect(message).toBe(
      "`owners may call` promises `hotline` as `target` to a customer with `owner: true`; the evidence allows `best-effort` at most: 742 of 1,000 kept, a share of 0.742, target 0.9",
    );
    expect(help).toBe("write `best-effort` or less, or promise it once more of the measured cases are kept");
  });

  it("shows as many digits as it takes to see that a share falls short", async () => {
    const { message } = await finding({ ...BASIC, ...measured(2_999_999, 3_000_001, 0.9999999) }, offer({ commitment: "target" }));
    expect(message).toContain(": 2,999,999 of 3,000,001 kept, a share of 0.999999, target 0.9999999");
  });

  it("names the bound that is the lower one, and both where they are equal", async () => {
    const missed = { ...EXPECTED, ...measured(80, 100, 0.9) };
    expect((await finding(missed, offer({ commitment: "guaranteed" }))).message).toMatch(
      /to a customer with `owner: true`; the evidence allows `best-effort` at most: 80 of 100 kept, a share of 0\.8, target 0\.9$/,
    );
    const unsure = { ...EXPECTED, ...measured(91, 100, 0.9) };
    expect(await finding(unsure, offer({ commitment: "guaranteed" }))).toMatchObject({
      message:
        "`owners may call` promises `hotline` as `guaranteed` to a customer with `owner: true`; the standard allows `target` at most of expected services of high control, and the evidence allows `target` at most: 91 of 100 kept, lower end of the 95 % Wilson interval 0.8377, target 0.9",
      help: "write `target` or less, or both raise the ceiling of the class in `standards`, and promise it once more of the measured cases are kept",
    });
  });

  it("helps past the looser bound too, where more is stated than that allows", async () => {
    const missed = { ...EXPECTED, ...measured(80, 100, 0.9) };
    expect((await finding(missed, offer({ commitment: "guaranteed" }))).help).toBe(
      "write `best-effort` or less, or both raise the ceiling of the class in `standards`, and promise it once more of the measured cases are kept",
    );
    expect((await finding(missed, offer({ commitment: "target" }))).help).toBe(
      "write `best-effort` or less, or promise it once more of the measured cases are kept",
    );
  });

  it("looks at the level of the service's defaults too, and shows the word there", async () => {
    const delight = { need: "delight", defaults: { commitment: "best-effort" } };
    expect(await finding(delight, offer())).toMatchObject({
      message:
        "`owners may call` promises `hotline` as `best-effort` to a customer with `owner: true`; the standard allows `none` at most of delights",
      pointer: "/services/hotline/defaults/commitment",
    });
    expect((await checking(delight, offer({ commitment: "none" }))).verdict).toBe("proved");
  });

  it("does not look at what the standards say where nobody stated anything", async () => {
    expect((await checking({ ...BASIC, ...measured(742, 1000, 0.9) }, offer())).verdict).toBe("proved");
  });

  it("goes by the standards of the policy", async () => {
    const standards = { expected: { high: { ceiling: { commitment: "guaranteed" } } } };
    const document = { ...policy(EXPECTED, offer({ commitment: "guaranteed" })), standards };
    expect((await checked(document, { only })).verdict).toBe("proved");
  });

  it("does not mind an offer that nobody can match", async () => {
    const never = {
      conditions: {
        all: [
          { fact: "owner", operator: "equal", value: true },
          { fact: "owner", operator: "equal", value: false },
        ],
      },
    };
    expect((await checking(EXPECTED, offer({ commitment: "guaranteed" }, never))).verdict).toBe("proved");
  });

  it("minds an offer that is withheld or limited all the same: it states what nobody gets", async () => {
    const limit = {
      name: "careful",
      conditions: { all: [] },
      event: { type: "limit", params: { service: "hotline", commitment: "best-effort" } },
    };
    expect((await checking(EXPECTED, offer({ commitment: "guaranteed" }), limit)).verdict).toBe("refuted");
    const withhold = { name: "nobody", conditions: { all: [] }, event: { type: "withhold", params: { service: "hotline" } } };
    expect((await checking(EXPECTED, offer({ commitment: "guaranteed" }), withhold)).verdict).toBe("refuted");
  });

  it("has a finding for each offer and each of its services", async () => {
    const services = { hotline: EXPECTED, visit: EXPECTED, warranty: BASIC };
    const bySelector = { ...offer(), event: { type: "offer", params: { service: { need: "expected" }, commitment: "guaranteed" } } };
    const listed = {
      ...offer(),
      name: "two",
      event: { type: "offer", params: { service: ["visit", "warranty"], commitment: "guaranteed" } },
    };
    const { findings } = await checked({ ...policy({}, bySelector, listed), services }, { only });
    expect(findings.map(({ service, rules }) => [service, rules])).toEqual([
      ["hotline", ["owners may call"]],
      ["visit", ["owners may call"]],
      ["visit", ["two"]],
    ]);
  });

  it("is allowed on the service or on the rule", async () => {
    const allow = [{ check: "over-commitment", reason: "the new contract is signed next week" }];
    const allowed = { verdict: "proved", findings: [{ allowed: { reason: "the new contract is signed next week" } }] };
    expect(await checking(EXPECTED, offer({ commitment: "guaranteed" }, { allow }))).toMatchObject(allowed);
    expect(await checking({ ...EXPECTED, allow }, offer({ commitment: "guaranteed" }))).toMatchObject(allowed);
  });

  it("is undecided where the budget does not suffice", async () => {
    const report = await checked(policy(EXPECTED, offer({ commitment: "guaranteed" })), { only, budget: 0 });
    expect(report).toMatchObject({ verdict: "undecided", proved: [] });
    expect(onlyFinding(report).message).toMatch(
      /^whether `owners may call` states more commitment of `hotline` to anybody than is allowed is undecided: \w/,
    );
  });
});
