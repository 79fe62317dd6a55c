import type { Policy } from "@tierpolicy/schema";
import { isLeft, left } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { moduleOf } from "../../ahead-of-time/module-of.js";
import { compile } from "../../compile/compile.js";
import { decide } from "../../decide/decide.js";
import { policyOf } from "../../formulas/hotel.test-support.js";
import { bundleFor } from "./bundle-for.js";

const is = (fact: string, value: unknown) => ({ all: [{ fact, operator: "equal", value }] });
const signed = { all: [{ fact: "agreements", operator: "contains", value: "referral" }] };

/** Owners may know of the hotline and the van; of the commission only those who have signed, and of the book nobody before it comes. */
const homes = {
  tierpolicy: 1,
  name: "homes",
  version: "7",
  title: "Homes",
  description: "what the referral agreement brings in",
  currency: "CNY",
  facts: {
    kind: { type: "string", enum: ["prospect", "tenant", "owner"], ordered: true, title: "Kind" },
    agreements: { type: "array", items: { type: "string", enum: ["referral", "letters"] }, default: [], merit: false },
    introduced: { type: "integer", minimum: 0, default: 0 },
    birthday: { type: "boolean", recurring: true },
    today: { type: "string", format: "date", clock: true },
  },
  invariants: [{ not: { all: [{ not: is("kind", "owner") }, signed] } }],
  segments: {
    owner: { title: "Owners", description: "x", conditions: { all: [{ fact: "kind", operator: "equal", value: "owner", name: "owns" }] } },
    reader: { conditions: { all: [{ fact: "agreements", operator: "contains", value: "letters" }] } },
    referrer: { conditions: { all: [{ condition: "owner" }, signed] } },
    gold: { title: "Gold", conditions: { all: [{ condition: "owner" }, { fact: "introduced", operator: "greaterThan", value: 3 }] } },
  },
  tiers: [["owner", "gold"]],
  monotone: { introduced: "increasing" },
  services: {
    hotline: {
      need: "expected",
      control: "high",
      title: { en: "Hotline" },
      description: "for all but referrers",
      tags: ["care", "cheap"],
      cost: 12,
      terms: { hours: { type: "integer", better: "less" } },
      defaults: { channels: ["letter"], terms: { hours: 24 } },
      standard: { text: "answered", target: 0.9 },
      evidence: { kept: 50, promised: 100 },
      allow: [{ check: "uninformed-member", reason: "in time" }],
    },
    van: {
      need: "expected",
      control: "low",
      exclusiveTo: [{ from: "owner" }],
      defaults: { channels: ["club"] },
      standard: { target: 0.5 },
      evidence: { kept: 98, promised: 100 },
    },
    commission: { need: "delight", exclusiveTo: ["referrer"], tags: ["care"], terms: { share: { type: "number", better: "more" } } },
    book: { need: "delight", surprise: { perYear: 1, minGapDays: 99 }, defaults: { publicity: "unannounced" } },
  },
  standards: {
    expected: { high: { ceiling: { commitment: "guaranteed" } }, low: {} },
    delight: { any: { default: { commitment: "none" } } },
  },
  channels: {
    letter: { reach: { segments: ["reader"] }, title: "A letter" },
    club: { reach: { segments: [{ from: "owner" }] }, except: { not: { condition: "gold" } } },
    "referrers-letter": { reach: { segments: ["referrer"] } },
    phone: { reach: "individual", overheardBy: ["referrer"] },
  },
  rules: [
    {
      conditions: signed,
      event: { type: "offer", params: { service: "commission", channels: ["referrers-letter"], terms: { share: 0.01 } } },
    },
    {
      name: "owners",
      title: "for owners",
      priority: 3,
      conditions: { condition: "owner" },
      event: { type: "offer", params: { service: ["hotline", "van"], approval: "desk" } },
    },
    {
      name: "care at most",
      from: "2026-05-01",
      conditions: { all: [] },
      event: { type: "limit", params: { service: { tag: "care" }, terms: { share: 0.02 } } },
    },
    { name: "a book", conditions: is("birthday", true), event: { type: "offer", params: { service: "book" } } },
  ],
  assertions: [{ name: "told", service: "van", must: { offered: true } }],
  checks: { unused: { severity: "off", reason: "later" } },
  budget: { amount: 5, per: "day" },
};

const bundleOf = (policy: Policy, ...segments: readonly string[]): Policy => {
  const bundle = bundleFor(policy, segments);
  if (isLeft(bundle)) throw new Error(bundle.left.map(({ message }) => message).join("\n"));
  return bundle.right;
};

test("a bundle is what its audience may know of, and what that takes", () => {
  expect(bundleOf(policyOf(homes), "owner").document).toEqual({
    tierpolicy: 1,
    name: "homes",
    version: "7",
    title: "Homes",
    currency: "CNY",
    facts: {
      kind: { type: "string" },
      agreements: { type: "array", items: { type: "string" }, default: [] },
      introduced: { type: "integer", minimum: 0, default: 0 },
      today: { type: "string", format: "date", clock: true },
    },
    segments: {
      owner: { title: "Owners", conditions: is("kind", "owner") },
      reader: { conditions: { all: [{ fact: "agreements", operator: "contains", value: "letters" }] } },
      gold: { conditions: { all: [{ condition: "owner" }, { fact: "introduced", operator: "greaterThan", value: 3 }] } },
    },
    services: {
      hotline: {
        need: "expected",
        control: "high",
        title: { en: "Hotline" },
        tags: ["care"],
        terms: { hours: { type: "integer", better: "less" } },
        defaults: { channels: ["letter"], terms: { hours: 24 } },
        standard: { text: "answered", target: 0.9 },
        evidence: { kept: 50, promised: 100 },
      },
      van: {
        need: "expected",
        control: "low",
        exclusiveTo: ["owner", "gold"],
        defaults: { channels: ["club"] },
        standard: { target: 0.5 },
      },
    },
    standards: { expected: { high: { ceiling: { commitment: "guaranteed" } }, low: {} } },
    channels: {
      letter: { reach: { segments: ["reader"] } },
      club: { reach: { segments: ["owner", "gold"] }, except: { not: { condition: "gold" } } },
    },
    rules: [
      {
        name: "owners",
        conditions: { condition: "owner" },
        event: { type: "offer", params: { service: ["hotline", "van"], approval: "desk" } },
      },
      {
        name: "care at most",
        from: "2026-05-01",
        conditions: { all: [] },
        event: { type: "limit", params: { service: { tag: "care" }, terms: {} } },
      },
    ],
  });
});

test("its keys stand in the author's order", () => {
  expect(Object.keys(bundleOf(policyOf(homes), "owner").document as object)).toEqual(
    Object.keys(homes).filter((key) => !["description", "invariants", "tiers", "monotone", "assertions", "checks", "budget"].includes(key)),
  );
});

test("a bundle for several segments holds what all of them may know", () => {
  const policy = policyOf(homes);
  expect([...bundleOf(policy, "referrer").services.keys()]).toEqual(["hotline", "van", "commission"]);
  expect([...bundleOf(policy, "referrer", "owner").services.keys()]).toEqual(["hotline", "van"]);
  expect([...bundleOf(policy, "referrer", "reader").services.keys()]).toEqual(["hotline"]);
  const bytes = (...segments: readonly string[]) => JSON.stringify(bundleOf(policy, ...segments).document);
  expect(bytes("reader", "owner", "reader")).toBe(bytes("owner", "reader"));
});

test("a bundle decides, and compiles to a module, by itself", () => {
  const bundle = bundleOf(policyOf(homes), "owner");
  expect(decide(compile(bundle), { kind: "owner", introduced: 4, today: "2026-05-01", birthday: "ignored" })).toMatchObject({
    right: {
      segments: ["gold", "owner"],
      services: {
        hotline: { offered: true, commitment: "best-effort", terms: { hours: 24 }, rules: { limit: ["care at most"] } },
        van: { offered: true, commitment: "best-effort", channels: ["club"] },
      },
    },
  });
  const { code, types } = moduleOf(bundle);
  expect(
    ["commission", "referr", "share", "birthday", "book", "0.01", "0.02", "phone"].filter((word) => `${code}${types}`.includes(word)),
  ).toEqual([]);
});

test("a channel that nothing names stays where a member can be told on it", () => {
  const { van, ...others } = homes.services;
  const open = policyOf({ ...homes, services: { ...others, van: { ...van, defaults: {} } } });
  const channelsOf = (segment: string) => [...bundleOf(open, segment).channels.keys()];
  expect(channelsOf("owner")).toEqual(["letter", "club", "referrers-letter", "phone"]);
  expect(channelsOf("reader")).toEqual(["letter"]);
});

test("a channel on which only others can be told goes; what decides whom a channel reaches stays", () => {
  const { facts, segments } = homes;
  const policy = policyOf({
    tierpolicy: 1,
    name: "flats",
    facts,
    segments: { ...segments, tenant: { conditions: is("kind", "tenant") } },
    services: { heating: { need: "basic", control: "high" } },
    channels: {
      board: { reach: { segments: ["tenant"] } },
      club: { reach: { segments: ["owner"] }, except: is("birthday", true) },
    },
    rules: [{ name: "heating", conditions: { all: [] }, event: { type: "offer", params: { service: "heating" } } }],
  });
  const { channels, facts: kept } = bundleOf(policy, "owner");
  expect([[...channels.keys()], [...kept.keys()]]).toEqual([["club"], ["kind", "birthday"]]);
  expect([...bundleOf(policy, "owner", "tenant").channels.keys()]).toEqual(["board", "club"]);
});

describe("refused is", () => {
  const policy = policyOf({ ...homes, segments: { ...homes.segments, nobody: { conditions: { not: { all: [] } } } } });

  test("a segment that is not declared, each with a suggestion", () => {
    expect(bundleFor(policy, ["owner", "onwer", "x"])).toEqual(
      left([
        {
          code: "unknown-segment",
          severity: "error",
          message: "the policy has no segment `onwer`",
          pointer: "",
          help: "did you mean `owner`?",
        },
        {
          code: "unknown-segment",
          severity: "error",
          message: "the policy has no segment `x`",
          pointer: "",
          help: "segments are `owner`, `reader`, `referrer`, `gold` and `nobody`",
        },
      ]),
    );
  });

  test("an audience of nobody, who may know everything", () => {
    expect(bundleFor(policy, [])).toMatchObject(
      left([{ code: "empty-audience", message: "the bundle is for no segment", help: "name the segments whose members get it" }]),
    );
    expect(bundleFor(policy, ["owner", "nobody"])).toMatchObject(
      left([
        {
          code: "empty-audience",
          message: "nobody can be in `nobody`, so that its members may know everything",
          help: "name a segment that can have members, or repair its conditions",
        },
      ]),
    );
  });

  test("a question that takes more than the budget", () => {
    expect(bundleFor(policy, ["owner"], { budget: 3 })).toMatchObject(
      left([{ code: "undecided-audience", help: "raise the budget, or say with fewer comparisons between facts what the segments mean" }]),
    );
  });
});
