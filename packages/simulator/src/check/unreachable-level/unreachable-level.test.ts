import { describe, expect, it } from "vitest";
import { checked, developer, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["unreachable-level"] as const;

const everyone = { all: [] };
const owner = { condition: "owner" };
const rule = (name: string, type: string, conditions: object, params: object = {}) => ({
  name,
  conditions,
  event: { type, params: { service: "desk", ...params } },
});
const desk = (more: object = {}) => ({ desk: { need: "expected", control: "high", ...more } });
const withTerms = (defaults: object = {}) =>
  desk({
    terms: { hours: { type: "integer", better: "less" }, staff: { enum: ["trainee", "clerk", "master"] } },
    defaults: { terms: { hours: 24, staff: "clerk" }, ...defaults },
  });
const ofRules = (rules: readonly object[], services: object = desk()) => checked(developer({ services, rules }), { only });
const messages = async (rules: readonly object[], services?: object) =>
  (await ofRules(rules, services)).findings.map(({ message }) => message);

describe("unreachable-level", () => {
  const limited = [
    rule("owners", "offer", owner, { commitment: "target" }),
    rule("careful", "limit", everyone, { commitment: "best-effort" }),
  ];

  it("is refuted by a level that limits always cut, and shows the word", async () => {
    const text = JSON.stringify(developer({ services: desk(), rules: limited }), null, 2);
    const found = onlyFinding(await checked(text, { only }));
    expect(found).toMatchObject({
      check: "unreachable-level",
      severity: "warn",
      service: "desk",
      rules: ["owners"],
      witness: { customer: { relationship: "owner", agreements: [], inDispute: false } },
      message: "nobody gets `desk` with commitment `target` from `owners`: `careful` cuts it for everyone",
      help: "state what is left after `careful`, or narrow `careful`",
      pointer: "/rules/0/event/params/commitment",
    });
    expect(textAt(text, found)).toBe('"target"');
  });

  it("is proved where somebody whom the offer applies to is spared", async () => {
    const [offer, limit] = limited as [object, object];
    const inDispute = rule("careful", "limit", { condition: "in-dispute" }, { commitment: "best-effort" });
    expect(await ofRules([offer, inDispute])).toMatchObject({ findings: [], proved: ["unreachable-level"] });
    const calm = rule("careful too", "limit", { not: { condition: "in-dispute" } }, { commitment: "none" });
    expect(await messages([offer, inDispute, calm])).toEqual([
      "nobody gets `desk` with commitment `target` from `owners`: `careful` and `careful too` together cut it for everyone",
    ]);
    const tenants = { all: [{ fact: "relationship", operator: "equal", value: "tenant" }] };
    expect(await messages([offer, limit, rule("tenants", "offer", tenants, { commitment: "best-effort" })])).toHaveLength(1);
  });

  it("is proved where a better level is reached, by whatever offer", async () => {
    const rules = [
      rule("owners", "offer", owner, { terms: { hours: 12 } }),
      rule("quick", "offer", owner, { terms: { hours: 6 } }),
      rule("slow", "limit", everyone, { terms: { hours: 12 } }),
    ];
    expect(await messages(rules, withTerms())).toEqual(["nobody gets `desk` with hours `6` from `quick`: `slow` cuts it for everyone"]);
  });

  it("looks at the service's defaults, and at every component", async () => {
    const rules = [
      rule("owners", "offer", owner),
      rule("small", "limit", everyone, { publicity: "individual", terms: { hours: 48, staff: "trainee" } }),
    ];
    const { findings } = await ofRules(rules, withTerms({ publicity: "segment" }));
    expect(findings.map(({ message, pointer }) => [message, pointer])).toEqual([
      [
        "nobody gets `desk` with publicity `segment`, its default, from `owners`: `small` cuts it for everyone",
        "/services/desk/defaults/publicity",
      ],
      [
        "nobody gets `desk` with hours `24`, its default, from `owners`: `small` cuts it for everyone",
        "/services/desk/defaults/terms/hours",
      ],
      [
        "nobody gets `desk` with staff `clerk`, its default, from `owners`: `small` cuts it for everyone",
        "/services/desk/defaults/terms/staff",
      ],
    ]);
  });

  it("does not repeat what standards and exclusivity cut, nor ask about what nobody is offered or nobody states", async () => {
    const [, limit] = limited as [object, object];
    expect(await messages([rule("owners", "offer", owner, { commitment: "guaranteed" }), limit])).toEqual([]);
    expect(await messages([rule("owners", "offer", owner), limit])).toEqual([]);
    expect(await messages([...limited, rule("closed", "withhold", everyone)])).toEqual([]);
  });

  it("is allowed on the offer and on the service", async () => {
    const allow = [{ check: "unreachable-level", reason: "until the lift is repaired" }];
    const [offer, limit] = limited as [object, object];
    expect(await ofRules([{ ...offer, allow }, limit])).toMatchObject({ findings: [{ allowed: {} }], warnings: [] });
    expect(await ofRules(limited, desk({ allow }))).toMatchObject({ findings: [{ allowed: {} }], warnings: [] });
  });

  it("stays undecided where the budget does not suffice", async () => {
    const { findings } = await checked(developer({ services: desk(), rules: limited }), { only, budget: 0 });
    expect(findings).toMatchObject([
      {
        verdict: "undecided",
        message: expect.stringMatching(/^whether anybody gets the commitment of `desk` that `owners` states is undecided: /),
      },
    ]);
  });
});
