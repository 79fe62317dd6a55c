import { describe, expect, it } from "vitest";
import { checked, developer, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["shadowed-rule"] as const;

const is = (fact: string, value: unknown) => ({ all: [{ fact, operator: "equal", value }] });
const rule = (name: string, type: string, conditions: object, params: object = {}, more: object = {}) => ({
  name,
  conditions,
  event: { type, params: { service: "warranty", ...params } },
  ...more,
});
const everyone = { all: [] };
const owner = { condition: "owner" };
const ofRules = (rules: readonly object[], changes: { readonly [key: string]: unknown } = {}) =>
  checked(developer({ rules, ...changes }), { only });
const told = async (rules: readonly object[], changes = {}) =>
  (await ofRules(rules, changes)).findings.map(({ rules: names, message }) => [names, message]);

describe("an offer", () => {
  const plain = rule("for all", "offer", everyone);

  it("is shadowed by another that gives as much to everyone whom it applies to", async () => {
    const text = JSON.stringify(developer({ rules: [plain, rule("for owners", "offer", owner)] }), null, 2);
    const found = onlyFinding(await checked(text, { only }));
    expect(found).toMatchObject({
      check: "shadowed-rule",
      severity: "warn",
      service: "warranty",
      rules: ["for owners"],
      witness: { customer: { relationship: "owner", agreements: [], inDispute: false } },
      message: "removing `for owners` changes no decision: `for all` offers `warranty` to everyone whom it applies to, and no less of it",
      help: "remove it, or let it give what `for all` does not",
      pointer: "/rules/1/name",
    });
    expect(textAt(text, found)).toBe('"for owners"');
  });

  it("is not where it promises more, or is told elsewhere, or needs another's approval", async () => {
    const modest = rule("for all", "offer", everyone, { commitment: "best-effort", channels: ["phone"] });
    const alive = async (params: object) => (await ofRules([modest, rule("for owners", "offer", owner, params)])).findings.length === 0;
    expect(await alive({ commitment: "best-effort", channels: ["phone"] })).toBe(false);
    expect(await alive({ commitment: "target", channels: ["phone"] })).toBe(true);
    expect(await alive({ commitment: "best-effort", channels: ["owners-letter"] })).toBe(true);
    expect(await alive({ commitment: "best-effort", channels: ["phone"], approval: "manager" })).toBe(true);
    expect(await alive({ commitment: "none", channels: ["phone"] })).toBe(false);
  });

  it("is where its being approved by nobody frees nobody from another's approval", async () => {
    const guarded = rule("for all", "offer", everyone, { approval: "manager" });
    expect((await told([guarded, rule("for owners", "offer", owner)])).map(([names]) => names)).toEqual([["for owners"]]);
  });

  it("is where what it promises more is always cut", async () => {
    const limit = rule("careful", "limit", everyone, { commitment: "best-effort" });
    const rules = [rule("for all", "offer", everyone, { commitment: "best-effort" }), rule("for owners", "offer", owner), limit];
    expect((await told(rules)).map(([names]) => names)).toEqual([["for owners"]]);
  });

  it("is shadowed by a withhold, and by `exclusiveTo`", async () => {
    const withheld = rule("not for owners", "withhold", owner);
    expect(await told([rule("for tenants", "offer", is("relationship", "tenant")), rule("for owners", "offer", owner), withheld])).toEqual([
      [["for owners"], "removing `for owners` changes no decision: `not for owners` withholds `warranty` from everyone whom it applies to"],
    ]);
    expect(await told([rule("prospects earn", "offer", is("relationship", "prospect"), { service: "commission" })])).toEqual([
      [
        ["prospects earn"],
        "removing `prospects earn` changes no decision: everyone whom it applies to is outside `referrer`, and `commission` is exclusive",
      ],
    ]);
  });

  it("is shadowed by several together, of which none is shadowed", async () => {
    const disputing = (value: boolean) => is("inDispute", value);
    const rules = [
      rule("calm", "offer", disputing(false)),
      rule("in dispute", "offer", disputing(true)),
      rule("for owners", "offer", owner),
    ];
    expect(await told(rules)).toEqual([
      [
        ["for owners"],
        "removing `for owners` changes no decision: `calm` and `in dispute` offer `warranty` to everyone whom it applies to, and no less of it",
      ],
    ]);
  });

  it("that says the same as another to the same customers is told with it, once", async () => {
    const found = onlyFinding(await ofRules([rule("first", "offer", owner), rule("second", "offer", is("relationship", "owner"))]));
    expect(found).toMatchObject({
      rules: ["first", "second"],
      message: "`first` and `second` say the same to the same customers",
      help: "keep one of them, and remove the rest",
      pointer: "/rules/1/name",
    });
  });

  it("of several services is shadowed where it is for each of them", async () => {
    const services = { warranty: { need: "basic", control: "high" }, desk: { need: "basic", control: "high" } };
    const both = rule("both for owners", "offer", owner, { service: ["warranty", "desk"] });
    expect(await told([plain, both], { services })).toEqual([]);
    expect(await told([plain, rule("desk for all", "offer", everyone, { service: "desk" }), both], { services })).toEqual([
      [
        ["both for owners"],
        "removing `both for owners` changes no decision: `for all` offers `warranty` to everyone whom it applies to, and no less of it; `desk for all` offers `desk` to everyone whom it applies to, and no less of it",
      ],
    ]);
  });
});

describe("a withhold", () => {
  it("is shadowed where nobody would be offered the service, or another withholds it", async () => {
    const offered = rule("for owners", "offer", owner);
    expect(await told([offered, rule("not for tenants", "withhold", is("relationship", "tenant"))])).toEqual([
      [["not for tenants"], "removing `not for tenants` changes no decision: nobody whom it applies to would be offered `warranty`"],
    ]);
    const dispute = rule("not in dispute", "withhold", { condition: "in-dispute" });
    const narrower = rule("not for disputing owners", "withhold", { all: [owner, { condition: "in-dispute" }] });
    expect(await told([offered, dispute])).toEqual([]);
    expect(await told([rule("for all", "offer", everyone), dispute, narrower])).toEqual([
      [
        ["not for disputing owners"],
        "removing `not for disputing owners` changes no decision: `not in dispute` withholds `warranty` from everyone whom it applies to",
      ],
    ]);
  });
});

describe("a limit", () => {
  const modest = rule("for all", "offer", everyone, { commitment: "best-effort" });

  it("is shadowed where it never cuts anything, or another cuts as much", async () => {
    const limit = (name: string, commitment: string, conditions: object = owner) => rule(name, "limit", conditions, { commitment });
    expect(await told([modest, limit("loose", "target")])).toEqual([
      [["loose"], "removing `loose` changes no decision: nobody whom it applies to would get more of `warranty` than it allows"],
    ]);
    expect(await told([rule("for tenants", "offer", is("relationship", "tenant")), limit("owners only", "none")])).toEqual([
      [["owners only"], "removing `owners only` changes no decision: nobody whom it applies to is offered `warranty`"],
    ]);
    expect(await told([modest, limit("strict", "none", everyone), limit("stricter still", "none")])).toEqual([
      [
        ["stricter still"],
        "removing `stricter still` changes no decision: `strict` limits `warranty` as much for everyone who would get more",
      ],
    ]);
    expect(await told([modest, limit("strict", "none")])).toEqual([]);
  });

  it("of a term counts by how good the value is", async () => {
    const services = {
      warranty: { need: "basic", control: "high", terms: { days: { type: "integer", better: "less" } }, defaults: { terms: { days: 5 } } },
    };
    const limit = (days: number) => rule("slower", "limit", owner, { terms: { days } });
    expect(await told([rule("for all", "offer", everyone), limit(5)], { services })).toHaveLength(1);
    expect(await told([rule("for all", "offer", everyone), limit(6)], { services })).toEqual([]);
  });
});

describe("an arrange", () => {
  const arrange = (name: string, fee: number, conditions: object = everyone, by = "us") => rule(name, "arrange", conditions, { fee, by });

  it("is shadowed by a lower fee, and by an offer", async () => {
    expect(await told([arrange("cheap", 1), arrange("dear", 2, owner)])).toEqual([
      [
        ["dear"],
        "removing `dear` changes no decision: `cheap` arranges `warranty` for everyone whom it would be arranged for, at no higher fee",
      ],
    ]);
    expect(await told([rule("for all", "offer", everyone), arrange("for a fee", 2)])).toEqual([
      [["for a fee"], "removing `for a fee` changes no decision: everyone whom it applies to is offered `warranty`"],
    ]);
    expect(await told([rule("for owners", "offer", owner), arrange("cheap", 1, is("relationship", "tenant")), arrange("dear", 2)])).toEqual(
      [],
    );
  });

  it("is shadowed where nobody may know of the service", async () => {
    const tenants = rule("tenants pay", "arrange", is("relationship", "tenant"), { service: "commission", fee: 1, by: "us" });
    expect(await told([tenants])).toEqual([
      [["tenants pay"], "removing `tenants pay` changes no decision: nobody whom it applies to may know of `commission`"],
    ]);
  });
});

it("is allowed on the rule, on a twin, and on the service", async () => {
  const allow = [{ check: "shadowed-rule", reason: "kept for the auditors" }];
  const all = rule("for all", "offer", everyone);
  expect(await ofRules([all, rule("for owners", "offer", owner, {}, { allow })])).toMatchObject({
    findings: [{ allowed: { reason: "kept for the auditors" } }],
    warnings: [],
  });
  expect(await ofRules([all, rule("for all again", "offer", everyone, {}, { allow })])).toMatchObject({
    findings: [{ rules: ["for all", "for all again"], allowed: {} }],
    warnings: [],
  });
  const services = { warranty: { need: "basic", control: "high", allow } };
  expect(await ofRules([all, rule("for owners", "offer", owner)], { services })).toMatchObject({
    findings: [{ allowed: {} }],
    warnings: [],
  });
});

it("does not tell of rules that apply to nobody", async () => {
  const never = { all: [owner, { not: owner }] };
  expect((await ofRules([rule("for all", "offer", everyone), rule("never", "offer", never)])).findings).toEqual([]);
});

it("stays undecided where the budget does not suffice", async () => {
  const { findings } = await checked(developer(), { only, budget: 1 });
  expect(findings[0]).toMatchObject({
    verdict: "undecided",
    message: expect.stringMatching(/^whether `.+` changes a decision is undecided: /),
  });
});
