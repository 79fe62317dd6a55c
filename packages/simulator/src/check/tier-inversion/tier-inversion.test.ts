import { describe, expect, it } from "vitest";
import { checked, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["tier-inversion"] as const;

type Part = { readonly [key: string]: unknown };

const nights = (operator: string, value: number): object => ({ all: [{ fact: "nights", operator, value }] });
const rule = (name: string, conditions: object, type = "offer", params: Part = {}): object => ({
  name,
  conditions,
  event: { type, params: { service: "lounge", ...params } },
});
const is = (condition: string) => ({ condition });
const but = (condition: string, other: string) => ({ all: [{ condition }, { not: { condition: other } }] });

/** A hotel whose tiers hold each other: whoever is platinum is gold, and whoever is gold is a member. */
const hotel = (rules: readonly object[], changes: Part = {}): object => ({
  tierpolicy: 1,
  name: "hotel",
  facts: {
    nights: { type: "integer", minimum: 0, maximum: 365 },
    inDispute: { type: "boolean", default: false },
    today: { type: "string", format: "date", clock: true },
  },
  segments: {
    member: { conditions: nights("greaterThan", 0) },
    gold: { conditions: nights("greaterThan", 9) },
    platinum: { conditions: nights("greaterThan", 49) },
    "in-dispute": { conditions: { all: [{ fact: "inDispute", operator: "equal", value: true }] } },
  },
  tiers: [["member", "gold", "platinum"]],
  services: {
    lounge: {
      need: "expected",
      control: "high",
      terms: { guests: { type: "integer", better: "more" } },
      defaults: { terms: { guests: 1 } },
    },
  },
  rules,
  ...changes,
});

const finding = async (rules: readonly object[], changes?: Part) => onlyFinding(await checked(hotel(rules, changes), { only }));
const isProved = async (rules: readonly object[], changes?: Part) =>
  (await checked(hotel(rules, changes), { only })).proved.includes("tier-inversion");

describe("tier-inversion", () => {
  it("is proved where each tier gets what the one below gets", async () => {
    expect(await checked(hotel([rule("the lounge", is("gold"))]), { only })).toEqual({
      policy: "hotel",
      verdict: "proved",
      findings: [],
      proved: ["tier-inversion"],
      warnings: [],
    });
  });

  it("is refuted by a member of the higher tier who is passed over", async () => {
    const text = JSON.stringify(hotel([rule("the lounge", but("gold", "platinum"))]), null, 2);
    const found = onlyFinding(await checked(text, { only }));
    expect(found).toMatchObject({
      check: "tier-inversion",
      verdict: "refuted",
      severity: "warn",
      service: "lounge",
      segment: "platinum",
      rules: ["the lounge"],
      witness: {
        customer: { nights: 50, inDispute: false, today: "2026-01-01" },
        other: { nights: 49, inDispute: false, today: "2026-01-01" },
      },
      message:
        "a customer with `nights: 50`, in `platinum`, is not offered `lounge`, which one with `nights: 49` is offered: so is everyone in `gold` and not in `platinum`",
      help: "offer `lounge` to such customers too, or withhold it from them by a rule, so that it is seen to be meant",
      pointer: "/rules/0/conditions/all/0",
    });
    expect(textAt(text, found)).toBe('{\n            "condition": "gold"\n          }');
  });

  it("does not mind where it is withheld expressly", async () => {
    const rules = [rule("the lounge", but("gold", "platinum")), rule("platinum has a suite", is("platinum"), "withhold")];
    expect(await isProved(rules)).toBe(true);
  });

  it("does not mind where not everyone of the lower tier is offered it", async () => {
    const some = { all: [{ condition: "gold" }, { fact: "nights", operator: "lessThan", value: 30 }] };
    expect(await isProved([rule("the lounge", some)])).toBe(true);
  });

  it("counts those below from whom it is withheld as served", async () => {
    const rules = [rule("the lounge", but("gold", "platinum")), rule("not in a dispute", but("in-dispute", "platinum"), "withhold")];
    expect(await finding(rules)).toMatchObject({
      message:
        "a customer with `nights: 50`, in `platinum`, is not offered `lounge`, which one with `nights: 49` is offered: so is everyone in `gold` and not in `platinum` from whom no rule withholds it",
    });
    const nobody = rule("the lounge is shut", but("gold", "platinum"), "withhold");
    expect(await isProved([rules[0] as object, nobody])).toBe(true);
  });

  it("is refuted by less commitment than everyone below has", async () => {
    const rules = [
      rule("the lounge", is("gold"), "offer", { commitment: "target" }),
      rule("no promises", is("platinum"), "limit", { commitment: "none" }),
    ];
    expect(await finding(rules)).toMatchObject({
      segment: "platinum",
      rules: ["no promises"],
      message:
        "a customer with `nights: 50`, in `platinum`, gets `lounge` with commitment `none`, and one with `nights: 49` with `target`: everyone in `gold` and not in `platinum` who is offered it gets more",
      help: "narrow `no promises`, or take `platinum` out of the chain",
      pointer: "/rules/1/conditions",
    });
    const mixed = rule("some have no promise either", nights("lessThan", 20), "limit", { commitment: "none" });
    expect(await isProved([...rules, mixed])).toBe(true);
  });

  it("is refuted by a worse term than everyone below has", async () => {
    const rules = [rule("the lounge", is("gold")), rule("bring friends", but("gold", "platinum"), "offer", { terms: { guests: 3 } })];
    expect(await finding(rules)).toMatchObject({
      rules: ["bring friends"],
      message:
        "a customer with `nights: 50`, in `platinum`, gets `lounge` with guests `1`, and one with `nights: 49` with `3`: everyone in `gold` and not in `platinum` who is offered it gets better",
      help: "give such customers `lounge` with guests `3` too, or take `platinum` out of the chain",
    });
  });

  it("compares a tier with every one below it", async () => {
    const apart = {
      segments: {
        member: { conditions: nights("equal", 1) },
        gold: { conditions: nights("equal", 2) },
        platinum: { conditions: nights("equal", 3) },
      },
    };
    const rules = [rule("the lounge", is("member")), rule("not for gold", is("gold"), "withhold")];
    expect(await finding(rules, apart)).toMatchObject({
      segment: "platinum",
      message:
        "a customer with `nights: 3`, in `platinum`, is not offered `lounge`, which one with `nights: 1` is offered: so is everyone in `member` and not in `platinum`",
    });
  });

  it("says once what is so of the tier between as well", async () => {
    const rules = [rule("the lounge", but("member", "gold")), rule("not for gold", but("gold", "platinum"), "withhold")];
    expect(await finding(rules)).toMatchObject({ segment: "gold", witness: { customer: { nights: 50 }, other: { nights: 9 } } });
  });

  it("compares at one and the same moment", async () => {
    const on = (operator: string) => ({ fact: "today", operator, value: "2026-06-01" });
    const rules = [
      rule("gold in spring", { all: [{ condition: "gold" }, { not: { condition: "platinum" } }, on("lessThan")] }),
      rule("platinum from summer on", { all: [{ condition: "platinum" }, on("greaterThanInclusive")] }),
    ];
    expect(await finding(rules)).toMatchObject({
      message:
        "a customer with `nights: 50` and `today: 2026-01-01`, in `platinum`, is not offered `lounge`, which one with `nights: 49` is offered: so is everyone in `gold` and not in `platinum`",
    });
    const spring = rule("platinum in spring", { all: [{ condition: "platinum" }, on("lessThan")] });
    expect(await isProved([...rules, spring])).toBe(true);
  });

  it("asks once of two tiers that stand in two chains", async () => {
    const tiers = [
      ["member", "gold", "platinum"],
      ["gold", "platinum"],
    ];
    expect((await finding([rule("the lounge", but("gold", "platinum"))], { tiers })).segment).toBe("platinum");
  });

  it("is allowed on the service, on the rule, and on the higher segment", async () => {
    const allow = [{ check: "tier-inversion", reason: "platinum has a lounge of its own" }];
    const passed = rule("the lounge", but("gold", "platinum"));
    const { segments, services } = hotel([]) as { segments: { platinum: object; gold: object }; services: { lounge: object } };
    const allowed = async (rules: readonly object[], changes: Part = {}) => (await finding(rules, changes)).allowed?.reason;
    expect(await allowed([passed], { services: { lounge: { ...services.lounge, allow } } })).toBe("platinum has a lounge of its own");
    expect(await allowed([passed], { segments: { ...segments, platinum: { ...segments.platinum, allow } } })).toBe(
      "platinum has a lounge of its own",
    );
    expect(await allowed([{ ...passed, allow }])).toBe("platinum has a lounge of its own");
    expect(await allowed([passed], { segments: { ...segments, gold: { ...segments.gold, allow } } })).toBeUndefined();
  });

  it("still finds what happens without an allowed rule, at another moment", async () => {
    const season = (name: string, operator: string) =>
      rule(name, {
        all: [{ condition: "gold" }, { not: { condition: "platinum" } }, { fact: "today", operator, value: "2026-06-01" }],
      });
    const allow = [{ check: "tier-inversion", reason: "platinum is away in spring" }];
    const { findings } = await checked(
      hotel([{ ...season("in spring", "lessThan"), allow }, season("in summer", "greaterThanInclusive")]),
      { only },
    );
    expect(findings.map(({ rules, allowed, witness }) => [rules, allowed !== undefined, witness?.customer?.["today"]])).toEqual([
      [["in spring"], true, "2026-01-01"],
      [["in summer"], false, "2026-06-01"],
    ]);
  });

  it("ends undecided where the budget does not suffice", async () => {
    const { findings } = await checked(hotel([rule("the lounge", is("gold"))]), { only, budget: 1 });
    expect(findings.map(({ message }) => message)).toEqual([
      "whether a tier below `gold` gets more of `lounge` is undecided: more than 1 diagram nodes",
      "whether a tier below `platinum` gets more of `lounge` is undecided: more than 1 diagram nodes",
    ]);
  });
});
