import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import type { Carriage } from "../carriage/carriage.js";
import { ALWAYS, type Clocks, NEVER } from "../carriage/clocks.js";
import { compile } from "../compile/compile.js";
import { referenceDecide } from "../reference/reference-decide.js";
import { standingOf } from "../standing/standing.js";
import { decide } from "./decide.js";
import type { ServiceDecision } from "./decision.js";
import { policyOf } from "./policy-of.test-support.js";

const OPEN: Carriage = { named: () => ALWAYS, byDefault: () => ALWAYS };
const onlyOn = (wanted: string) => (channel: string) => (channel === wanted ? ALWAYS : NEVER);

/** The decision, once `decide` and the reference agree on it. */
const decided = async (document: object, customer: object, carriage = OPEN) => {
  const compiled = compile(policyOf(document), { carriage });
  const standing = standingOf(compiled.policy, customer);
  const decision = decide(compiled, customer);
  if (isLeft(decision) || isLeft(standing)) throw new Error(JSON.stringify(decision));
  expect(decision.right).toEqual(await referenceDecide(compiled.policy, standing.right.facts, carriage));
  return decision.right;
};

const facts = { value: { type: "number" }, agreements: { type: "array", items: { type: "string" }, default: [] } };
const segments = {
  vip: { conditions: { all: [{ fact: "value", operator: "greaterThanInclusive", value: 100 }] } },
  owner: { conditions: { all: [{ fact: "value", operator: "greaterThan", value: 0 }] } },
};
const always = { all: [] };
const vip = { condition: "vip" };
const basic = { need: "basic", control: "high" };
const rule = (type: string, conditions: object, params: object, name?: string) => ({
  ...(name !== undefined && { name }),
  conditions,
  event: { type, params: { service: "hotline", ...params } },
});

/** The decision on the one service of a policy with these rules. */
const hotline = async (service: object, rules: readonly object[], customer: object = { value: 1 }, channels = {}, carriage = OPEN) => {
  const decision = await decided({ facts, segments, services: { hotline: service }, channels, rules }, customer, carriage);
  return decision.services["hotline"] as ServiceDecision;
};

describe("offered", () => {
  test("where some offer matches", async () => {
    const rules = [rule("offer", vip, {}, "to vips"), rule("offer", { condition: "owner" }, {}, "to owners")];
    expect(await hotline(basic, rules, { value: 100 })).toMatchObject({ offered: true, rules: { offer: ["to owners", "to vips"] } });
    expect(await hotline(basic, rules, { value: 99 })).toMatchObject({ offered: true, rules: { offer: ["to owners"] } });
    expect(await hotline(basic, rules, { value: 0 })).toEqual({
      offered: false,
      commitment: "none",
      publicity: "unannounced",
      channels: [],
      rules: { offer: [], withhold: [], limit: [], arrange: [] },
    });
  });

  test("unless one withhold matches", async () => {
    const rules = [rule("offer", always, {}, "to all"), rule("withhold", vip, {}, "not to vips")];
    expect(await hotline(basic, rules, { value: 99 })).toMatchObject({ offered: true, rules: { withhold: [] } });
    expect(await hotline(basic, rules, { value: 100 })).toMatchObject({
      offered: false,
      commitment: "none",
      publicity: "unannounced",
      rules: { offer: ["to all"], withhold: ["not to vips"] },
    });
  });

  test("an exclusive service only within its segments, though the rule is listed", async () => {
    const service = { ...basic, exclusiveTo: ["vip"] };
    expect(await hotline(service, [rule("offer", always, {})], { value: 99 })).toMatchObject({
      offered: false,
      rules: { offer: ["rule 1"] },
    });
    expect(await hotline(service, [rule("offer", always, {})], { value: 100 })).toMatchObject({ offered: true, publicity: "segment" });
  });

  test("an offer by selector is not even listed outside", async () => {
    const service = { ...basic, exclusiveTo: ["vip"], tags: ["care"] };
    const bySelector = rule("offer", always, { service: { tag: "care" } });
    expect(await hotline(service, [bySelector], { value: 99 })).toMatchObject({ offered: false, rules: { offer: [] } });
    expect(await hotline(service, [bySelector], { value: 100 })).toMatchObject({ offered: true, rules: { offer: ["rule 1"] } });
  });

  test("withholds and limits by selector are listed everywhere", async () => {
    const service = { ...basic, exclusiveTo: ["vip"] };
    const rules = [
      rule("withhold", always, { service: { need: "basic" } }),
      rule("limit", always, { service: { need: "basic" }, commitment: "none" }),
    ];
    expect(await hotline(service, rules, { value: 0 })).toMatchObject({ rules: { withhold: ["rule 1"], limit: ["rule 2"] } });
  });
});

describe("levels", () => {
  test("an offer that says nothing gives what its service says, else its class", async () => {
    const silent = [rule("offer", always, {})];
    expect(await hotline({ need: "expected", control: "low" }, silent)).toMatchObject({ commitment: "best-effort", publicity: "segment" });
    expect(await hotline({ ...basic, defaults: { commitment: "target", publicity: "individual" } }, silent)).toMatchObject({
      commitment: "target",
      publicity: "individual",
    });
    expect(await hotline({ ...basic, defaults: { commitment: "target" } }, [rule("offer", always, { commitment: "none" })])).toMatchObject({
      commitment: "none",
      publicity: "public",
    });
  });

  test("the best of each component that some matching offer gives", async () => {
    const rules = [
      rule("offer", always, { commitment: "guaranteed", publicity: "individual" }),
      rule("offer", always, { commitment: "none", publicity: "segment" }),
    ];
    expect(await hotline(basic, rules)).toMatchObject({ commitment: "guaranteed", publicity: "segment" });
  });

  test("cut by every matching limit, component by component", async () => {
    const rules = [
      rule("offer", always, {}),
      rule("limit", always, { commitment: "target" }),
      rule("limit", always, { publicity: "individual" }),
      rule("limit", vip, { commitment: "none", publicity: "unannounced" }),
    ];
    expect(await hotline(basic, rules)).toMatchObject({
      commitment: "target",
      publicity: "individual",
      rules: { limit: ["rule 2", "rule 3"] },
    });
  });

  test("cut by the class and by the evidence", async () => {
    const loud = [rule("offer", always, { commitment: "guaranteed", publicity: "public" })];
    expect(await hotline({ need: "expected", control: "high" }, loud)).toMatchObject({ commitment: "target", publicity: "segment" });
    expect(await hotline({ need: "delight" }, loud)).toMatchObject({ commitment: "none", publicity: "individual" });
    const measured = { ...basic, standard: { target: 0.99 }, evidence: { kept: 996, promised: 1000 } };
    expect(await hotline(measured, loud)).toMatchObject({ commitment: "target", publicity: "public" });
  });

  test("terms: the best offer, cut by the limits", async () => {
    const service = {
      ...basic,
      terms: {
        responseHours: { type: "number", better: "less" },
        grade: { enum: ["standard", "plus", "prime"] },
        calls: { type: "integer", better: "more" },
      },
      defaults: { terms: { responseHours: 24, grade: "standard", calls: 1 } },
    };
    const rules = [
      rule("offer", always, { terms: { responseHours: 4, calls: 3 } }),
      rule("offer", always, { terms: { grade: "prime", responseHours: 8 } }),
      rule("limit", always, { terms: { responseHours: 6 } }),
      rule("limit", always, { terms: { grade: "plus" } }),
    ];
    expect((await hotline(service, rules)).terms).toEqual({ responseHours: 6, grade: "plus", calls: 3 });
    expect(await hotline(service, [...rules, rule("withhold", always, {})])).not.toHaveProperty("terms");
    expect(await hotline(basic, [rule("offer", always, {})])).not.toHaveProperty("terms");
  });
});

describe("arrangements", () => {
  const arrange = (fee: number, by: string, conditions: object = always) => rule("arrange", conditions, { fee, by });

  test("the lowest fee that matches, by us first, then by name", async () => {
    const arranged = async (...rules: object[]) => (await hotline(basic, rules)).arrangement;
    expect(await arranged(arrange(90, "us"), arrange(80, "Zhou"), arrange(70, "Abe", vip))).toEqual({ fee: 80, by: "Zhou" });
    expect(await arranged(arrange(90, "Abe"), arrange(90, "us"), arrange(90, "Zhou"))).toEqual({ fee: 90, by: "us" });
    expect(await arranged(arrange(90, "Zhou"), arrange(90, "Abe"))).toEqual({ fee: 90, by: "Abe" });
    expect(await arranged(arrange(70, "Abe", vip))).toBeUndefined();
  });

  test("not for those who are offered the service", async () => {
    const decision = await hotline(basic, [rule("offer", always, {}), arrange(90, "us")]);
    expect(decision).not.toHaveProperty("arrangement");
    expect(decision.rules.arrange).toEqual(["rule 2"]);
  });

  test("for those from whom it is withheld", async () => {
    expect(await hotline(basic, [rule("offer", always, {}), rule("withhold", always, {}), arrange(90, "us")])).toMatchObject({
      offered: false,
      arrangement: { fee: 90, by: "us" },
    });
  });

  test("not for those who may not know of the service; by selector, it is not even listed", async () => {
    const service = { ...basic, exclusiveTo: ["vip"], knownTo: ["owner"] };
    const bySelector = rule("arrange", always, { service: { need: "basic" }, fee: 90, by: "us" });
    expect(await hotline(service, [arrange(90, "us")], { value: 0 })).toEqual({
      offered: false,
      commitment: "none",
      publicity: "unannounced",
      channels: [],
      rules: { offer: [], withhold: [], limit: [], arrange: ["rule 1"] },
    });
    expect(await hotline(service, [bySelector], { value: 0 })).toMatchObject({ rules: { arrange: [] } });
    expect(await hotline(service, [bySelector], { value: 1 })).toMatchObject({
      arrangement: { fee: 90, by: "us" },
      rules: { arrange: ["rule 1"] },
    });
  });
});

describe("channels", () => {
  const channels = {
    website: { reach: "public", except: { all: [{ fact: "agreements", operator: "contains", value: "no-web" }] } },
    letter: { reach: { segments: ["vip", "owner"] }, except: vip },
    desk: { reach: "individual", except: { all: [{ fact: "agreements", operator: "contains", value: "no-desk" }] } },
  };
  const offer = (params: object) => [rule("offer", always, params)];
  const told = async (params: object, customer: object = { value: 1 }, carriage = OPEN, service: object = basic) =>
    (await hotline(service, offer(params), customer, channels, carriage)).channels;

  test("those that the offer names, no wider than the publicity that the customer gets", async () => {
    const named = { channels: ["website", "letter", "desk"] };
    expect(await told(named)).toEqual(["desk", "letter", "website"]);
    expect(await told({ ...named, publicity: "segment" })).toEqual(["desk", "letter"]);
    expect(await told({ ...named, publicity: "individual" })).toEqual(["desk"]);
    expect(await told({ ...named, publicity: "unannounced" })).toEqual([]);
  });

  test("else those that the service names, else every one", async () => {
    expect(await told({}, { value: 1 }, OPEN, { ...basic, defaults: { channels: ["letter"] } })).toEqual(["letter"]);
    expect(await told({ channels: ["desk"] }, { value: 1 }, OPEN, { ...basic, defaults: { channels: ["letter"] } })).toEqual(["desk"]);
    expect(await told({})).toEqual(["desk", "letter", "website"]);
  });

  test("only where the customer is in the audience", async () => {
    expect(await told({}, { value: 0 })).toEqual(["desk", "website"]);
    expect(await told({}, { value: 100 })).toEqual(["desk", "website"]);
    expect(await told({}, { value: 1, agreements: ["no-desk", "no-web"] })).toEqual(["letter"]);
  });

  test("a channel that is named needs an audience that may know, one that is not named an audience that is offered it", async () => {
    const byName: Carriage = { named: onlyOn("desk"), byDefault: () => NEVER };
    const byDefault: Carriage = { named: () => NEVER, byDefault: onlyOn("letter") };
    expect(await told({ channels: ["desk", "letter"] }, { value: 1 }, byName)).toEqual(["desk"]);
    expect(await told({}, { value: 1 }, byName)).toEqual([]);
    expect(await told({ channels: ["desk", "letter"] }, { value: 1 }, byDefault)).toEqual([]);
    expect(await told({}, { value: 1 }, byDefault)).toEqual(["letter"]);
  });

  test("from each matching offer its own", async () => {
    const rules = [...offer({ channels: ["desk"] }), ...offer({})];
    const carriage: Carriage = { named: onlyOn("desk"), byDefault: onlyOn("letter") };
    expect((await hotline(basic, rules, { value: 1 }, channels, carriage)).channels).toEqual(["desk", "letter"]);
  });

  test("carriage is asked at the customer's clock", async () => {
    const document = {
      facts: { today: { type: "string", format: "date", clock: true } },
      services: { hotline: basic },
      channels: { desk: { reach: "individual" } },
      rules: [rule("offer", always, { channels: ["desk"] })],
    };
    const firstOfMay: Clocks = { kind: "within", spans: [{ from: "2026-05-01", to: "2026-05-01" }] };
    const carriage: Carriage = { named: () => firstOfMay, byDefault: () => NEVER };
    const on = async (today: string) => (await decided(document, { today }, carriage)).services["hotline"]?.channels;
    expect([await on("2026-05-01"), await on("2026-05-02"), await on("2026-05-01")]).toEqual([["desk"], [], ["desk"]]);
  });
});

describe("many rules", () => {
  test("for one service, whichever of them match", async () => {
    const exactly = (value: number) => ({ all: [{ fact: "value", operator: "equal", value }] });
    const rules = Array.from({ length: 70 }, (_, value) =>
      rule("offer", exactly(value), { commitment: value % 2 === 0 ? "target" : "best-effort", channels: ["desk"] }, `to ${value}`),
    );
    const document = { facts, segments, services: { hotline: basic }, channels: { desk: { reach: "individual" } }, rules };
    const compiled = compile(policyOf(document), { carriage: OPEN });
    for (const value of [0, 1, 28, 29, 30, 31, 32, 33, 63, 64, 69, 0, 32]) {
      const decision = decide(compiled, { value });
      expect(isRight(decision) && decision.right.services["hotline"]).toMatchObject({
        commitment: value % 2 === 0 ? "target" : "best-effort",
        channels: ["desk"],
        rules: { offer: [`to ${value}`] },
      });
    }
  });
});

test("a rule may speak of services too that a part of a policy lacks", async () => {
  const rules = [rule("offer", always, { service: ["hotline", "van"] }, "both"), rule("limit", always, { commitment: "target" }, "one")];
  const whole = policyOf({ facts, segments, services: { hotline: basic, van: basic }, rules });
  const part = { ...whole, services: new Map([...whole.services].filter(([id]) => id === "hotline")) };
  const decision = decide(compile(part, { carriage: OPEN }), { value: 1 });
  expect(isRight(decision) && decision.right.services["hotline"]?.rules).toEqual({
    offer: ["both"],
    withhold: [],
    limit: ["one"],
    arrange: [],
  });
});

describe("the form of a decision", () => {
  test("lists the segments and the services in sorted order, whatever their names", async () => {
    const document = {
      facts,
      segments: { ...segments, both: { conditions: { all: [vip, { condition: "owner" }] } } },
      services: { zebra: basic, constructor: basic, "to-string": basic },
      rules: [rule("offer", always, { service: ["zebra", "constructor"] }, "z"), rule("offer", vip, { service: "constructor" }, "a")],
    };
    const decision = await decided(document, { value: 100 });
    expect(decision.segments).toEqual(["both", "owner", "vip"]);
    expect(Object.keys(decision.services)).toEqual(["constructor", "to-string", "zebra"]);
    expect(decision.services["constructor"]?.rules.offer).toEqual(["a", "z"]);
    expect(Object.getPrototypeOf(decision.services)).toBe(null);
  });

  test("is JSON", async () => {
    const document = { facts, services: { constructor: basic }, rules: [rule("offer", always, { service: "constructor" })] };
    expect(JSON.stringify(await decided(document, { value: 1 }))).toBe(
      '{"segments":[],"services":{"constructor":{"offered":true,"commitment":"guaranteed","publicity":"public","channels":[],' +
        '"rules":{"offer":["rule 1"],"withhold":[],"limit":[],"arrange":[]}}}}',
    );
  });

  test("from and until are half open", async () => {
    const document = {
      facts: { today: { type: "string", format: "date", clock: true } },
      services: { hotline: basic },
      rules: [{ ...rule("offer", always, {}), from: "2026-05-01", until: "2026-10-01" }],
    };
    const offered = async (today: string) => (await decided(document, { today })).services["hotline"]?.offered;
    expect(await Promise.all(["2026-04-30", "2026-05-01", "2026-09-30", "2026-10-01"].map(offered))).toEqual([false, true, true, false]);
  });
});

describe("errors", () => {
  const compiled = compile(
    policyOf({
      facts: { value: { type: "number" }, today: { type: "string", format: "date", clock: true } },
      segments,
      invariants: [{ not: { all: [{ fact: "value", operator: "lessThan", value: 0 }] } }, { any: [vip, { condition: "owner" }] }],
      services: { hotline: basic },
    }),
    { carriage: OPEN },
  );

  test("the clock is never read here: where it is missing, that is an error", () => {
    expect(decide(compiled, { value: 1 })).toEqual({
      _tag: "Left",
      left: [
        {
          code: "missing-fact",
          severity: "error",
          message: "`today` is missing, and is the clock",
          pointer: "/today",
          help: "give the time of the decision, a date: no clock is read here",
        },
      ],
    });
  });

  test("a customer who breaks invariants is told of each", () => {
    const decision = decide(compiled, { value: -1, today: "2026-05-01" });
    expect(isLeft(decision) && decision.left.map(({ code, pointer, message }) => ({ code, pointer, message }))).toEqual([
      {
        code: "broken-invariant",
        pointer: "",
        message: "the customer breaks the invariant `/invariants/0` of the policy: `value` is -1, and must be at least 0",
      },
      {
        code: "broken-invariant",
        pointer: "",
        message:
          "the customer breaks the invariant `/invariants/1` of the policy: not in `vip`: `value` is -1, and must be at least 100; or not in `owner`",
      },
    ]);
    expect(isRight(decide(compiled, { value: 1, today: "2026-05-01" }))).toBe(true);
  });
});
