import { describe, expectTypeOf, it } from "vitest";
import type { Policy } from "../policy/policy.js";
import { definePolicy } from "./define-policy.js";
import type { CustomerOf, PolicyOf } from "./shape.js";

const defined = definePolicy({
  tierpolicy: 1,
  name: "riverside-homes",
  facts: {
    contractValue: { type: "number", minimum: 0 },
    rooms: { type: "integer" },
    relationship: { type: "string", enum: ["prospect", "tenant", "owner"], ordered: true },
    agreements: { type: "array", items: { type: "string", enum: ["referral", "newsletter-card"] }, default: [], merit: false },
    birthday: { type: "boolean", recurring: true },
    city: { type: "string" },
    today: { type: "string", format: "date", clock: true },
    home: { type: "object", properties: { size: { type: "integer" }, street: { type: "string", default: "" } } },
  },
  invariants: [{ not: { all: [{ fact: "birthday", operator: "equal", value: true }] } }],
  segments: {
    owner: { conditions: { all: [{ fact: "relationship", operator: "in", value: ["tenant", "owner"] }] } },
    vip: { conditions: { any: [{ fact: "contractValue", operator: "greaterThan", value: { fact: "home", path: "$.size" } }] } },
    referrer: { conditions: { all: [{ condition: "owner" }, { fact: "agreements", operator: "someFact:not:equal", value: "referral" }] } },
  },
  tiers: [["owner", "vip"]],
  monotone: { contractValue: "increasing", "home.size": "increasing" },
  services: {
    warranty: { need: "basic", control: "high" },
    commission: { need: "delight", exclusiveTo: ["referrer"], knownTo: [{ from: "owner" }], defaults: { channels: ["desk"] } },
  },
  channels: {
    website: { reach: "public", except: { condition: "referrer" } },
    letter: { reach: { segments: ["owner", { from: "vip" }] } },
    desk: { reach: "individual", overheardBy: ["owner"] },
  },
  rules: [
    { name: "all", conditions: { all: [] }, event: { type: "offer", params: { service: ["warranty"], channels: ["website"] } } },
    { from: "2026-05-01", conditions: { condition: "owner" }, event: { type: "withhold", params: { service: { need: "delight" } } } },
    {
      conditions: { all: [{ fact: "today", operator: "swap:lessThan", value: "2026-05-01" }] },
      event: { type: "limit", params: { service: "commission", publicity: "individual" } },
    },
  ],
  assertions: [{ name: "kept", where: { condition: "vip" }, service: "commission", must: { offered: true } }],
});

type Riverside = PolicyOf<typeof defined>;

describe("a defined policy", () => {
  it("knows its facts, those with a default being optional", () => {
    expectTypeOf<CustomerOf<Riverside>>().toEqualTypeOf<{
      readonly contractValue: number;
      readonly rooms: number;
      readonly relationship: "prospect" | "tenant" | "owner";
      readonly agreements?: readonly ("referral" | "newsletter-card")[];
      readonly birthday: boolean;
      readonly city: string;
      readonly today: string;
      readonly home: { readonly size: number; readonly street?: string };
    }>();
  });

  it("knows its services, segments and channels", () => {
    type Shape = NonNullable<Riverside["shape"]>;
    expectTypeOf<Shape["services"]>().toEqualTypeOf<"warranty" | "commission">();
    expectTypeOf<Shape["segments"]>().toEqualTypeOf<"owner" | "vip" | "referrer">();
    expectTypeOf<Shape["channels"]>().toEqualTypeOf<"website" | "letter" | "desk">();
  });

  it("is a policy like one that is only known at run time", () => {
    expectTypeOf<Riverside>().toExtend<Policy>();
    expectTypeOf<{ readonly anything: 1 }>().toExtend<CustomerOf<Policy>>();
  });
});
