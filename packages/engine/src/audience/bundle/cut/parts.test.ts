import { describe, expect, test } from "vitest";
import { policyOf } from "../../../decide/policy-of.test-support.js";
import { cutChannels } from "./channels.js";
import { cutCondition } from "./conditions.js";
import { cutDocument } from "./document.js";
import { cutRule } from "./rules.js";
import { cutServices } from "./services.js";
import { cutStandards } from "./standards.js";

test("a condition loses names and priorities, wherever they stand", () => {
  const compare = { fact: "age", operator: "lessThan", value: { fact: "limit", path: "$.a" }, path: "$.b" };
  const noted = { name: "a", priority: 2 };
  expect(cutCondition({ any: [{ not: { all: [{ ...compare, ...noted }], ...noted } }, { condition: "vip", ...noted }], ...noted })).toEqual(
    {
      any: [{ not: { all: [compare] } }, { condition: "vip" }],
    },
  );
});

describe("a rule", () => {
  const rule = (type: string, params: object) => ({
    name: "n",
    conditions: { all: [] },
    event: { type, params: { service: "tea", ...params } },
  });

  test("keeps its name, its period and what it says", () => {
    const said = { ...rule("offer", { approval: "boss", terms: { hours: 3 } }), from: "2026-05-01", until: "2026-06-01" };
    const noted = { ...said, title: "t", description: "d", priority: 3, allow: [{ check: "dead-rule", reason: "r" }] };
    expect(cutRule(noted)).toStrictEqual(said);
    expect(Object.keys(cutRule(noted))).toEqual(["name", "conditions", "event", "from", "until"]);
  });

  test("says no terms rather than none, unless it would say nothing", () => {
    expect(cutRule(rule("limit", { publicity: "segment", terms: {} }))).toEqual(rule("limit", { publicity: "segment" }));
    expect(cutRule(rule("limit", { terms: {} }))).toEqual(rule("limit", { terms: {} }));
    expect(cutRule(rule("withhold", {}))).toEqual(rule("withhold", {}));
  });
});

describe("a service", () => {
  const everyone = { conditions: { all: [] } };
  const cut = (service: object, ...tags: readonly string[]) => {
    const policy = policyOf({ segments: { silver: everyone, gold: everyone }, tiers: [["silver", "gold"]], services: { tea: service } });
    return cutServices(policy, { tea: service }, new Set(tags))["tea"];
  };
  const tea = { need: "basic", control: "high" };

  test("keeps the tags by which rules select", () => {
    expect(cut({ ...tea, tags: ["a", "b"] }, "b", "c")).toEqual({ ...tea, tags: ["b"] });
    expect(cut({ ...tea, tags: ["a"] }, "b")).toEqual(tea);
  });

  test("has the tiers of its segments written out", () => {
    const tiered = { ...tea, exclusiveTo: [{ from: "silver" }], knownTo: [{ from: "silver" }] };
    expect(cut(tiered)).toEqual({ ...tea, exclusiveTo: ["silver", "gold"], knownTo: ["silver", "gold"] });
    expect(cut({ ...tea, knownTo: "everyone" })).toEqual({ ...tea, knownTo: "everyone" });
  });

  test("keeps evidence that lowers its promise, and no other", () => {
    const measured = (kept: number) => ({ ...tea, standard: { target: 0.9 }, evidence: { kept, promised: 1000 } });
    expect(cut(measured(910))).toEqual(measured(910));
    expect(cut(measured(1000))).toEqual({ ...tea, standard: { target: 0.9 } });
  });

  test("keeps what makes a delight a story, and nothing of when it comes", () => {
    const delight = { need: "delight", story: true, title: "Pie", defaults: { publicity: "public" } };
    expect(cut({ ...delight, surprise: { perYear: 1, minGapDays: 30 }, cost: 3, description: "d", allow: [] })).toEqual(delight);
  });
});

test("standards stay for the classes that services are in", () => {
  const policy = policyOf({ services: { tea: { need: "basic", control: "high" }, pie: { need: "delight" } } });
  const cell = { ceiling: { commitment: "target" } };
  expect(cutStandards(policy, { basic: { high: cell, low: cell }, expected: { high: cell }, delight: { any: cell } })).toEqual({
    basic: { high: cell },
    delight: { any: cell },
  });
});

test("channels are those that are kept, with tiers written out, and without words for people", () => {
  const segments = { gold: { conditions: { all: [] } }, staff: { conditions: { all: [] } } };
  const channels = {
    web: { reach: "public", title: "Web" },
    letter: { reach: { segments: [{ from: "gold" }] }, except: { condition: "staff", name: "x" } },
    desk: { reach: "individual", overheardBy: ["gold"] },
    phone: { reach: "individual" },
  };
  const policy = policyOf({ segments, tiers: [["gold"]], channels });
  expect(cutChannels(policy, channels, new Set(["web", "letter", "desk"]))).toStrictEqual({
    web: { reach: "public" },
    letter: { reach: { segments: ["gold"] }, except: { condition: "staff" } },
    desk: { reach: "individual", overheardBy: ["gold"] },
  });
});

describe("a document", () => {
  const everyone = { conditions: { all: [] } };
  const member = { conditions: { all: [{ fact: "member", operator: "equal", value: true }] } };
  const tea = { need: "basic", control: "high", tags: ["hot"] };
  const document = { tierpolicy: 1, name: "teas", facts: { member: { type: "boolean" } }, segments: { member, all: everyone } };

  test("has no parts that the author did not write, and none that are empty", () => {
    const policy = policyOf({ ...document, services: { tea }, rules: [], assertions: [] });
    const kept = { channels: new Set<string>(), segments: new Set(["all"]), invariants: new Set<never>(), leaves: new Map() };
    expect(cutDocument(policy, kept, new Set(["all"]))).toStrictEqual({
      tierpolicy: 1,
      name: "teas",
      services: { tea: { need: "basic", control: "high" } },
      segments: { all: everyone },
    });
  });

  test("has the titles of its audience's segments, and its services though they are none", () => {
    const titled = { member: { ...member, title: "Members" }, all: { ...everyone, title: "All" } };
    const policy = policyOf({ ...document, segments: titled, services: {} });
    const kept = { channels: new Set<string>(), segments: new Set(["all", "member"]), invariants: new Set<never>(), leaves: new Map() };
    expect(cutDocument(policy, kept, new Set(["member"]))).toStrictEqual({
      tierpolicy: 1,
      name: "teas",
      services: {},
      segments: { member: { title: "Members", ...member }, all: everyone },
    });
  });
});
