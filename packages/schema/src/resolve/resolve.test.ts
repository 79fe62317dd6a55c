import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import type { PolicyDocument } from "../structure/document.js";
import { problemsIn, resolve } from "./resolve.js";

const document = (): PolicyDocument => ({
  tierpolicy: 1,
  name: "riverside-homes",
  facts: {
    contractValue: { type: "number", minimum: 0 },
    relationship: { type: "string", enum: ["prospect", "tenant", "owner"], ordered: true },
    agreements: { type: "array", items: { type: "string", enum: ["referral", "newsletter-card"] }, default: [], merit: false },
    birthday: { type: "boolean", recurring: true },
    today: { type: "string", format: "date", clock: true },
  },
  segments: {
    owner: { conditions: { all: [{ fact: "relationship", operator: "equal", value: "owner" }] } },
    vip: { conditions: { all: [{ fact: "contractValue", operator: "greaterThanInclusive", value: 5000000 }] } },
    referrer: { conditions: { all: [{ fact: "agreements", operator: "contains", value: "referral" }] } },
  },
  tiers: [["owner", "vip"]],
  monotone: { contractValue: "increasing" },
  services: {
    warranty: { need: "basic", control: "high", standard: { target: 0.99 }, evidence: { kept: 996, promised: 1000 } },
    "referral-commission": { need: "delight", exclusiveTo: ["referrer"] },
    hotline: {
      need: "expected",
      control: "high",
      tags: ["care"],
      exclusiveTo: [{ from: "owner" }],
      terms: { responseHours: { type: "number", better: "less" } },
      defaults: { channels: ["website"], terms: { responseHours: 24 } },
    },
  },
  channels: { website: { reach: "public" }, desk: { reach: "individual", overheardBy: ["owner"] } },
  rules: [
    { name: "everyone", conditions: { all: [] }, event: { type: "offer", params: { service: "warranty" } } },
    {
      from: "2026-05-01",
      until: "2026-10-01",
      conditions: { condition: "owner" },
      event: { type: "offer", params: { service: { tag: "care" } } },
    },
  ],
  assertions: [{ name: "a", service: { need: "expected" }, must: { commitment: { atMost: "target" } } }],
});

describe("resolve", () => {
  it("gives a whole policy", () => {
    const result = resolve(document());
    expect(isLeft(result) && result.left).toBe(false);
    if (!isRight(result)) return;
    const policy = result.right;
    expect([...policy.services.keys()]).toEqual(["warranty", "referral-commission", "hotline"]);
    expect(policy.services.get("hotline")?.exclusiveTo).toEqual(["owner", "vip"]);
    expect(policy.services.get("hotline")?.knownTo).toEqual(["owner", "vip"]);
    expect(policy.rules[1]).toMatchObject({ name: "rule 2", services: ["hotline"], bySelector: true });
    expect(policy.clock).toBe("today");
    expect(policy.warnings).toEqual([]);
  });

  it("says nothing that follows from a broken part", () => {
    expect(problemsIn(document(), ["/segments/vip/conditions/all/0/value", "/facts/relationship", "/services/hotline/terms"])).toEqual([]);
  });
});
