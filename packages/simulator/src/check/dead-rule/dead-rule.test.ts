import { describe, expect, it } from "vitest";
import { checked, commission, developer, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["dead-rule"] as const;

const is = (fact: string, value: unknown) => ({ fact, operator: "equal", value });
const never = { all: [is("relationship", "owner"), is("relationship", "tenant")] };
const report = (conditions: object, changes: { readonly [key: string]: unknown } = {}) =>
  checked(developer({ rules: [commission({}, conditions)], ...changes }), { only });
const finding = async (conditions: object, changes = {}) => onlyFinding(await report(conditions, changes));

describe("dead-rule", () => {
  it("is proved where somebody meets the conditions, if only one", async () => {
    expect(await report({ all: [is("relationship", "owner"), is("inDispute", true)] })).toMatchObject({ proved: ["dead-rule"] });
  });

  it("is refuted by conditions that contradict each other, and shows them", async () => {
    const text = JSON.stringify(developer({ rules: [commission({}, never)] }), null, 2);
    const found = onlyFinding(await checked(text, { only }));
    expect(found).toMatchObject({
      check: "dead-rule",
      verdict: "refuted",
      severity: "warn",
      service: "commission",
      rules: ["referrers earn"],
      message: "`referrers earn` applies to nobody: its conditions contradict each other",
      help: "remove it, or change its conditions",
      pointer: "/rules/0/conditions",
    });
    expect(found).not.toHaveProperty("witness");
    expect(textAt(text, found)).toContain('"operator": "equal"');
  });

  it("says which segment is empty, and which invariant leaves nobody", async () => {
    const { segments } = developer() as { segments: object };
    const { message } = await finding({ condition: "nowhere" }, { segments: { ...segments, nowhere: { conditions: never } } });
    expect(message).toBe("`referrers earn` applies to nobody: nobody is in `nowhere`");
    const invariants = [{ not: { all: [is("inDispute", true)] } }, { not: { all: [is("relationship", "owner")] } }];
    expect((await finding({ all: [is("relationship", "owner")] }, { invariants })).message).toBe(
      "`referrers earn` applies to nobody: invariant 2 rules out everyone who meets its conditions",
    );
    const both = [
      { any: [is("relationship", "owner"), is("inDispute", false)] },
      { any: [is("relationship", "tenant"), is("inDispute", false)] },
    ];
    expect((await finding({ all: [is("inDispute", true)] }, { invariants: both })).message).toBe(
      "`referrers earn` applies to nobody: the invariants together rule out everyone who meets its conditions",
    );
    const nobody = [{ all: [is("inDispute", true)] }, { all: [is("inDispute", false)] }];
    expect((await finding({ all: [] }, { invariants: nobody })).message).toBe(
      "`referrers earn` applies to nobody: the invariants rule out every customer",
    );
  });

  it("keeps an offer by selector to `exclusiveTo` and an arrange by selector to `knownTo`", async () => {
    const rule = (type: string, service: unknown, more: object = {}) => ({
      name: "tenants too",
      conditions: { all: [is("relationship", "tenant")] },
      event: { type, params: { service, ...more } },
    });
    const of = (...rules: readonly object[]) => checked(developer({ rules }), { only });
    const byNeed = { need: "expected" };
    expect(onlyFinding(await of(rule("offer", byNeed))).message).toBe(
      "`tenants too` applies to nobody: nobody who meets its conditions is in `referrer`, and `exclusiveTo` lets it speak of nobody else",
    );
    expect(onlyFinding(await of(rule("arrange", byNeed, { fee: 1, by: "us" }))).message).toBe(
      "`tenants too` applies to nobody: nobody who meets its conditions is in `referrer`, and `knownTo` lets it speak of nobody else",
    );
    expect((await of(rule("offer", "commission"))).findings).toEqual([]);
    expect((await of(rule("withhold", byNeed))).findings).toEqual([]);
    const anyNeed = { tag: "any" };
    const services = {
      commission: { need: "expected", control: "high", exclusiveTo: ["referrer"], tags: ["any"] },
      warranty: { need: "basic", control: "high", tags: ["any"] },
    };
    expect((await checked(developer({ services, rules: [rule("offer", anyNeed)] }), { only })).findings).toEqual([]);
  });

  it("reckons with `from` and `until`", async () => {
    const { facts } = developer() as { facts: object };
    const today = { fact: "today", operator: "lessThan", value: "2026-05-01" };
    const rules = (from: string) => [{ ...commission({}, { all: [today] }), from }];
    const withClock = { facts: { ...facts, today: { type: "string", format: "date", clock: true } } };
    expect((await checked(developer({ ...withClock, rules: rules("2026-04-30") }), { only })).findings).toEqual([]);
    expect((await checked(developer({ ...withClock, rules: rules("2026-05-01") }), { only })).findings).toHaveLength(1);
  });

  it("is allowed on the rule and on the service", async () => {
    const allow = [{ check: "dead-rule", reason: "from next year on" }];
    const rules = [{ ...commission({}, never), allow }];
    expect(await checked(developer({ rules }), { only })).toMatchObject({
      findings: [{ allowed: { reason: "from next year on" } }],
      warnings: [],
    });
    const services = { commission: { need: "expected", control: "high", allow } };
    expect(await report(never, { services })).toMatchObject({ findings: [{ allowed: {} }], warnings: [] });
  });
});
