import { type Policy, parsePolicy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";

/** A small hotel: two segments that can overlap, a clock, an exclusive perk, every kind of rule and channel. */
export const hotelDocument = {
  tierpolicy: 1,
  name: "hotel",
  facts: {
    nights: { type: "integer", minimum: 0, maximum: 365 },
    company: { type: "boolean", default: false },
    today: { type: "string", format: "date", clock: true },
  },
  segments: {
    regular: { conditions: { all: [{ fact: "nights", operator: "greaterThanInclusive", value: 10 }] } },
    business: { conditions: { all: [{ fact: "company", operator: "equal", value: true }] } },
  },
  services: {
    network: { need: "basic", control: "high" },
    breakfast: {
      need: "expected",
      control: "high",
      terms: { hours: { type: "number", better: "more" } },
      defaults: { terms: { hours: 3 } },
    },
    lounge: { need: "expected", control: "low", exclusiveTo: ["regular"] },
    upgrade: { need: "delight", exclusiveTo: ["regular"] },
  },
  channels: {
    website: { reach: "public" },
    "club-letter": { reach: { segments: ["regular"] } },
    "business-letter": { reach: { segments: ["business"] } },
    "front-desk": { reach: "individual", overheardBy: ["business"] },
    phone: { reach: "individual" },
  },
  rules: [
    {
      name: "a network for all",
      conditions: { all: [] },
      event: { type: "offer", params: { service: "network", channels: ["website"] } },
    },
    { name: "breakfast for companies", conditions: { condition: "business" }, event: { type: "offer", params: { service: "breakfast" } } },
    {
      name: "long breakfast for regulars",
      conditions: { condition: "regular" },
      event: { type: "offer", params: { service: "breakfast", commitment: "best-effort", terms: { hours: 5 } } },
    },
    {
      name: "no breakfast without staff",
      from: "2026-12-24",
      until: "2026-12-27",
      conditions: { all: [] },
      event: { type: "withhold", params: { service: "breakfast" } },
    },
    { name: "the lounge for regulars", conditions: { condition: "regular" }, event: { type: "offer", params: { service: "lounge" } } },
    {
      name: "an upgrade, said too loudly",
      conditions: { all: [{ fact: "nights", operator: "greaterThan", value: 30 }] },
      event: {
        type: "offer",
        params: { service: "upgrade", publicity: "individual", channels: ["front-desk", "business-letter", "phone"] },
      },
    },
  ],
} as const;

/** A valid policy from a document; anything else is a mistake in the test. */
export const policyOf = (document: unknown): Policy => {
  const parsed = parsePolicy(document);
  if (isLeft(parsed)) throw new Error(parsed.left.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n"));
  return parsed.right;
};

export const hotel = (): Policy => policyOf(hotelDocument);
