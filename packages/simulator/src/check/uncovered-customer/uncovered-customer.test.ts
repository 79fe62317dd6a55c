import { describe, expect, it } from "vitest";
import { checked, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["uncovered-customer"] as const;

type Json = { readonly [key: string]: unknown };

const is = (value: string) => ({ all: [{ fact: "relationship", operator: "equal", value }] });
const rule = (type: string, service: string, conditions: object) => ({ conditions, event: { type, params: { service } } });

/** A developer with prospects and owners. */
const developer = (changes: Json = {}): object => ({
  tierpolicy: 1,
  name: "developer",
  facts: { relationship: { type: "string", enum: ["prospect", "tenant", "owner"] }, inDispute: { type: "boolean", default: false } },
  segments: { prospect: { conditions: is("prospect") }, owner: { conditions: is("owner") }, tenant: { conditions: is("tenant") } },
  services: {
    tour: { need: "expected", control: "high" },
    warranty: { need: "basic", control: "high" },
    vault: { need: "basic", control: "high", exclusiveTo: ["owner"] },
  },
  channels: { phone: { reach: "individual", except: { all: [{ fact: "inDispute", operator: "equal", value: true }] } } },
  rules: [rule("offer", "tour", is("prospect")), rule("offer", "warranty", is("owner")), rule("offer", "tour", is("tenant"))],
  ...changes,
});

const checking = (changes: Json = {}) => checked(developer(changes), { only });

const twoSegments = { prospect: { conditions: is("prospect") }, owner: { conditions: is("owner") } };

describe("uncovered-customer", () => {
  it("is proved where everyone is in a segment and is offered something", async () => {
    expect(await checking()).toEqual({
      policy: "developer",
      verdict: "proved",
      findings: [],
      proved: ["uncovered-customer"],
      warnings: [],
    });
  });

  it("is refuted by a customer in no segment", async () => {
    const text = JSON.stringify(developer({ segments: twoSegments }), null, 2);
    const report = await checked(text, { only });
    const found = onlyFinding(report);
    expect(report.verdict).toBe("proved");
    expect(found).toMatchObject({
      check: "uncovered-customer",
      verdict: "refuted",
      severity: "info",
      rules: [],
      message: "a customer with `relationship: tenant` is in no segment",
      help: "add a segment for such customers, or an invariant if there are none",
      pointer: "/segments",
    });
    expect(found.witness).toEqual({ customer: { relationship: "tenant", inDispute: false } });
    expect(textAt(text, found)).toMatch(/^\{\s*"prospect"[\s\S]*\}$/);
  });

  it("is refuted by a customer who is offered nothing", async () => {
    const text = JSON.stringify(
      developer({ rules: [rule("offer", "tour", is("prospect")), rule("offer", "warranty", is("owner"))] }),
      null,
      2,
    );
    const found = onlyFinding(await checked(text, { only }));
    expect(found).toMatchObject({
      severity: "info",
      rules: [],
      message: "a customer with `relationship: tenant` is offered nothing",
      help: "offer such customers at least the basic services, or add an invariant if there are none",
      pointer: "/rules",
    });
    expect(found.witness).toEqual({ customer: { relationship: "tenant", inDispute: false } });
    expect(textAt(text, found)).toMatch(/^\[[\s\S]*\]$/);
  });

  it("has a finding for each of the two", async () => {
    const { findings } = await checking({ segments: twoSegments, rules: [rule("offer", "tour", is("prospect"))] });
    expect(findings.map(({ pointer }) => pointer)).toEqual(["/segments", "/rules"]);
  });

  it("counts what withholds and exclusivity leave", async () => {
    const forAll = [rule("offer", "tour", { all: [] })];
    expect((await checking({ rules: forAll })).findings).toEqual([]);
    expect((await checking({ rules: [...forAll, rule("withhold", "tour", is("owner"))] })).findings).toMatchObject([
      { witness: { customer: { relationship: "owner" } } },
    ]);
    expect((await checking({ rules: [rule("offer", "vault", { all: [] })] })).findings).toMatchObject([
      { message: "a customer with `relationship: prospect` is offered nothing" },
    ]);
  });

  it("relies on invariants", async () => {
    expect((await checking({ segments: twoSegments, invariants: [{ not: is("tenant") }] })).findings).toEqual([]);
  });

  it("is refuted by anyone where nothing is said", async () => {
    const { findings } = await checked({ tierpolicy: 1, name: "empty", services: { tour: { need: "delight" } } }, { only });
    expect(findings).toMatchObject([
      { message: "any customer is in no segment", pointer: "/segments", witness: { customer: {} } },
      { message: "any customer is offered nothing", pointer: "/rules", witness: { customer: {} } },
    ]);
  });

  it("weighs what the policy says", async () => {
    const checks = { "uncovered-customer": { severity: "error", reason: "nobody may fall through" } };
    expect(await checking({ segments: twoSegments, checks })).toMatchObject({ verdict: "refuted", findings: [{ severity: "error" }] });
  });

  it("is undecided where the budget does not suffice", async () => {
    const report = await checked(developer(), { only, budget: 1 });
    expect(report.proved).toEqual([]);
    expect(report.findings.map(({ message }) => message.replace(/:.*/, ""))).toEqual([
      "whether every customer is in a segment is undecided",
      "whether every customer is offered something is undecided",
    ]);
  });
});
