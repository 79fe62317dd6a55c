import { describe, expect, it } from "vitest";
import { checked as checkedWith, commission, developer, onlyFinding } from "./checked.test-support.js";
import type { CheckId } from "./checks.js";

/** A few checks, so that the examples need not please all of them. */
const SOME: readonly CheckId[] = ["overreach", "publicity-leak", "broken-assertion"];

const checked: typeof checkedWith = (input, options) => checkedWith(input, { only: SOME, ...options });

const overreaching = commission({}, { condition: "owner" });

describe("the verdict", () => {
  it("is proved of a policy without a finding, and lists what was proved", async () => {
    expect(await checked(developer())).toEqual({
      policy: "developer",
      verdict: "proved",
      findings: [],
      proved: ["overreach", "publicity-leak", "broken-assertion"],
      warnings: [],
    });
  });

  it("is refuted by findings of severity error only", async () => {
    const weighing = (severity: string) =>
      checked(developer({ rules: [overreaching], checks: { overreach: { severity, reason: "a trial" } } }));
    expect(await weighing("error")).toMatchObject({ verdict: "refuted", findings: [{ severity: "error" }] });
    expect(await weighing("warn")).toMatchObject({ verdict: "proved", findings: [{ severity: "warn" }] });
    expect(await weighing("info")).toMatchObject({ verdict: "proved", findings: [{ severity: "info" }] });
    expect(await weighing("off")).toMatchObject({ verdict: "proved", findings: [], proved: ["publicity-leak", "broken-assertion"] });
  });

  it("speaks of the checks that were asked for", async () => {
    expect(await checked(developer({ rules: [overreaching] }), { only: ["publicity-leak"] })).toMatchObject({
      verdict: "proved",
      proved: ["publicity-leak"],
    });
  });

  it("has no ranges where the policy has no text", async () => {
    const finding = onlyFinding(await checked(developer({ rules: [overreaching] })));
    expect(finding).toMatchObject({ pointer: "/rules/0/conditions" });
    expect(finding).not.toHaveProperty("range");
  });
});

describe("an allow", () => {
  const allow = (more: object = {}) => [{ check: "overreach", reason: "a goodwill campaign", ...more }];
  const ofRule = (more: object, options = {}) => checked(developer({ rules: [{ ...overreaching, allow: allow(more) }] }), options);

  it("keeps a finding in the report, and out of the verdict", async () => {
    const report = await ofRule({});
    expect(report).toMatchObject({ verdict: "proved", proved: ["publicity-leak", "broken-assertion"], warnings: [] });
    expect(onlyFinding(report)).toMatchObject({ verdict: "refuted", severity: "error", allowed: { reason: "a goodwill campaign" } });
  });

  it("covers the findings of its service", async () => {
    const services = { commission: { need: "expected", control: "high", exclusiveTo: ["referrer"], allow: allow() } };
    expect(await checked(developer({ rules: [overreaching], services }))).toMatchObject({ verdict: "proved", findings: [{ allowed: {} }] });
  });

  it("holds until its day, and is a warning from then on", async () => {
    expect(await ofRule({ until: "2026-12-01" }, { today: "2026-11-30" })).toMatchObject({
      verdict: "proved",
      findings: [{ allowed: { reason: "a goodwill campaign", until: "2026-12-01" } }],
      warnings: [],
    });
    expect(await ofRule({ until: "2026-12-01" }, { today: "2026-12-01" })).toMatchObject({
      verdict: "refuted",
      warnings: [
        {
          code: "expired-allow",
          severity: "warn",
          message: "the allow of `overreach` on the rule `referrers earn` ran out on `2026-12-01`",
          pointer: "/rules/0/allow/0",
        },
      ],
    });
  });

  it("with an end does not hold where nobody says what day it is", async () => {
    expect(await ofRule({ until: "2026-12-01" })).toMatchObject({ verdict: "refuted", warnings: [{ code: "undated-allow" }] });
  });

  it("that allows nothing is a warning, unless its check was not run", async () => {
    const services = {
      warranty: { need: "basic", control: "high" },
      commission: { need: "expected", control: "high", exclusiveTo: ["referrer"], allow: allow() },
    };
    expect(await checked(developer({ services }))).toMatchObject({
      verdict: "proved",
      warnings: [
        { code: "unused-allow", message: "the allow of `overreach` on the service `commission` allows nothing", help: "remove it" },
      ],
    });
    expect((await checked(developer({ services }), { only: ["publicity-leak"] })).warnings).toEqual([]);
  });

  it("on a rule does not hide what other rules do to the same assertion", async () => {
    const assertions = [
      { name: "no warranty for prospects", where: { not: { condition: "owner" } }, service: "warranty", must: { offered: false } },
    ];
    const offer = (name: string, conditions: object, more: object = {}) => ({
      name,
      conditions,
      event: { type: "offer", params: { service: "warranty" } },
      ...more,
    });
    const accepted = { allow: [{ check: "broken-assertion", reason: "old contracts" }] };
    const dispute = { condition: "in-dispute" };
    const alone = await checked(developer({ assertions, rules: [offer("old", dispute, accepted)] }));
    expect(alone).toMatchObject({ verdict: "proved", findings: [{ rules: ["old"], allowed: { reason: "old contracts" } }] });
    const withOthers = await checked(developer({ assertions, rules: [offer("old", dispute, accepted), offer("new", { all: [] })] }));
    expect(withOthers.verdict).toBe("refuted");
    expect(withOthers.findings.filter(({ allowed }) => !allowed)).toMatchObject([
      { rules: ["new"], witness: { customer: { inDispute: false } } },
    ]);
  });

  it("on a segment covers what is asserted of its members", async () => {
    const { segments } = developer() as { segments: { owner: object } };
    const policy = developer({
      segments: { ...segments, owner: { ...segments.owner, allow: [{ check: "broken-assertion", reason: "agreed" }] } },
      assertions: [{ name: "no warranty for owners", where: { condition: "owner" }, service: "warranty", must: { offered: false } }],
    });
    expect(await checked(policy)).toMatchObject({ verdict: "proved", findings: [{ segment: "owner", allowed: { reason: "agreed" } }] });
  });
});
