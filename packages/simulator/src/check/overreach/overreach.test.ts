import { describe, expect, it } from "vitest";
import { checked, commission, developer, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["overreach"] as const;

describe("overreach", () => {
  it("is proved where the offer stays within exclusiveTo", async () => {
    const report = await checked(developer(), { only });
    expect(report).toEqual({ policy: "developer", verdict: "proved", findings: [], proved: ["overreach"], warnings: [] });
  });

  it("is refuted by an offer that reaches further, with the plainest customer outside", async () => {
    const text = JSON.stringify(developer({ rules: [commission({}, { condition: "owner" })] }), null, 2);
    const report = await checked(text, { only });
    const finding = onlyFinding(report);
    expect(report.verdict).toBe("refuted");
    expect(finding).toMatchObject({
      check: "overreach",
      verdict: "refuted",
      severity: "error",
      service: "commission",
      rules: ["referrers earn"],
      witness: { customer: { relationship: "owner", agreements: [], inDispute: false } },
      message:
        "`referrers earn` offers `commission` to a customer with `relationship: owner` and `agreements: []`, who is outside `referrer`",
      help: 'write `{"all":[{"condition":"owner"},{"condition":"referrer"}]}` as its conditions, or widen `exclusiveTo`',
      pointer: "/rules/0/conditions",
    });
    expect(textAt(text, finding)).toBe('{\n        "condition": "owner"\n      }');
  });

  const owner = { condition: "owner" };
  const disputed = { fact: "inDispute", operator: "equal", value: true };
  it.each([
    ["an `all`", { all: [disputed] }, 'add `{"condition":"referrer"}` to its conditions'],
    ["an `any`, which it would widen", { any: [owner, disputed] }, 'join its conditions with `{"condition":"referrer"}` in an `all`'],
    ["a `not`", { not: owner }, 'join its conditions with `{"condition":"referrer"}` in an `all`'],
  ])("says how to narrow %s", async (_, conditions, narrowed) => {
    const { help } = onlyFinding(await checked(developer({ rules: [commission({}, conditions)] }), { only }));
    expect(help).toBe(`${narrowed}, or widen \`exclusiveTo\``);
  });

  it("says how to narrow the conditions, not the period", async () => {
    const facts = { today: { type: "string", format: "date", clock: true } };
    const base = developer({ rules: [{ ...commission({}, owner), from: "2026-05-01" }] }) as { facts: object };
    const { help } = onlyFinding(await checked({ ...base, facts: { ...base.facts, ...facts } }, { only }));
    expect(help).toBe('write `{"all":[{"condition":"owner"},{"condition":"referrer"}]}` as its conditions, or widen `exclusiveTo`');
  });

  it("does not mind customers from whom the service is withheld", async () => {
    const withhold = (conditions: object) => ({ conditions, event: { type: "withhold", params: { service: "commission" } } });
    const outside = { not: { condition: "referrer" } };
    expect((await checked(developer({ rules: [commission({}, { all: [] }), withhold({ all: [outside] })] }), { only })).verdict).toBe(
      "proved",
    );
  });

  it("does not mind an offer by selector, which applies within exclusiveTo only", async () => {
    const rules = [{ conditions: { all: [] }, event: { type: "offer", params: { service: { need: "expected" } } } }];
    expect((await checked(developer({ rules }), { only })).verdict).toBe("proved");
  });

  it("names just those facts that put the customer outside", async () => {
    const { message } = onlyFinding(await checked(developer({ rules: [commission({}, { all: [] })] }), { only }));
    expect(message).toBe("`referrers earn` offers `commission` to a customer with `agreements: []`, who is outside `referrer`");
  });
});
