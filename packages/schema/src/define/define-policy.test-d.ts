import { definePolicy } from "./define-policy.js";
export const good = definePolicy({
  tierpolicy: 1,
  name: "riverside-homes",
  facts: {
    contractValue: { type: "number", minimum: 0 },
    relationship: { type: "string", enum: ["prospect", "tenant", "owner"], ordered: true },
    agreements: { type: "array", items: { type: "string", enum: ["referral", "newsletter-card"] }, default: [], merit: false },
    today: { type: "string", format: "date", clock: true },
    home: { type: "object", properties: { size: { type: "integer" }, city: { type: "string", default: "x" } } },
  },
  segments: {
    owner: { conditions: { all: [{ fact: "relationship", operator: "equal", value: "owner" }] } },
    vip: { conditions: { all: [{ fact: "contractValue", operator: "greaterThanInclusive", value: 5000000 }] } },
    referrer: { conditions: { all: [{ fact: "agreements", operator: "someFact:in", value: ["referral"] }] } },
  },
  tiers: [["owner", "vip"]],
  monotone: { contractValue: "increasing" },
  services: {
    warranty: { need: "basic", control: "high", standard: { target: 0.99 }, evidence: { kept: 996, promised: 1000 } },
    "referral-commission": { need: "delight", exclusiveTo: ["referrer"] },
    hotline: { need: "expected", control: "high", tags: ["care"], exclusiveTo: [{ from: "owner" }], defaults: { channels: ["website"] } },
  },
  channels: { website: { reach: "public" }, desk: { reach: "individual", overheardBy: ["owner"] } },
  rules: [
    { name: "everyone", conditions: { all: [] }, event: { type: "offer", params: { service: "warranty" } } },
    { conditions: { condition: "owner" }, event: { type: "offer", params: { service: { tag: "care" } } } },
    { conditions: { any: [{ fact: "home", path: "$.size", operator: "greaterThan", value: { fact: "contractValue" } }] }, event: { type: "offer", params: { service: ["hotline"] } } },
  ],
});
export const n: number = good;
export const bad = definePolicy({
  tierpolicy: 1,
  name: "riverside-homes",
  facts: {
    contractValue: { type: "number", minimum: 0 },
    relationship: { type: "string", enum: ["prospect", "tenant", "owner"], ordered: true },
    home: { type: "object", properties: { size: { type: "integer" }, city: { type: "string", default: "x" } } },
  },
  segments: {
    owner: { conditions: { all: [{ fact: "relationship", operator: "equal", value: "ownr" }] } },
    vip: { conditions: { all: [{ fact: "contractvalue", operator: "greaterThanInclusive", value: 5000000 }] } },
    referrer: { conditions: { all: [{ fact: "relationship", operator: "someFact:in", value: ["referral"] }, { condition: "owners" }] } },
  },
  services: {
    warranty: { need: "basic", control: "high" },
    "referral-commission": { need: "delight", exclusiveTo: ["refrrer"] },
  },
  channels: { website: { reach: "public" }, desk: { reach: "individual", overheardBy: [{ from: "ownr" }] } },
  rules: [
    { name: "everyone", conditions: { all: [] }, event: { type: "offer", params: { service: "waranty", channels: ["websit"] } } },
    { conditions: { any: [{ fact: "home", path: "$.siz", operator: "greaterThan", value: { fact: "contractValue" } }] }, event: { type: "offer", params: { service: ["hotline"] } } },
    { conditions: { any: [{ fact: "relationship", operator: "greaterThan", value: "owner" }] }, event: { type: "offer", params: { service: ["warranty"] } } },
    { conditions: { any: [{ fact: "relationship", operator: "equals", value: "owner" }] }, event: { type: "offer", params: { service: ["warranty"] } } },
    { conditions: { any: [{ fact: "relationship", operator: "equal", value: { fact: "contractValue" } }] }, event: { type: "offer", params: { service: ["warranty"] } }, form: 1 },
  ],
});
