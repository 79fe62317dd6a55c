/** A policy document that a test may change. */
export interface Shop {
  readonly facts: { [id: string]: unknown };
  readonly segments: { [id: string]: unknown };
  readonly services: { [id: string]: unknown };
  readonly channels: { [id: string]: unknown };
  readonly rules: unknown[];
  [key: string]: unknown;
}

/** A shop whose regulars have a preview evening. */
export const shop = (): Shop => ({
  tierpolicy: 1,
  name: "shop",
  currency: "EUR",
  facts: {
    spend: { type: "number", minimum: 0 },
    member: { type: "boolean", default: false },
    today: { type: "string", format: "date", clock: true },
  },
  segments: {
    member: { conditions: { all: [{ fact: "member", operator: "equal", value: true }] } },
    regular: { conditions: { all: [{ condition: "member" }, { fact: "spend", operator: "greaterThanInclusive", value: 1000 }] } },
  },
  services: {
    returns: { need: "basic", control: "high" },
    delivery: {
      need: "expected",
      control: "high",
      terms: { hours: { type: "integer", better: "less" } },
      defaults: { terms: { hours: 48 } },
    },
    preview: { need: "expected", control: "low", exclusiveTo: ["regular"] },
  },
  channels: {
    website: { reach: "public" },
    "members-letter": { reach: { segments: ["member"] } },
    "regulars-card": { reach: { segments: ["regular"] } },
  },
  rules: [
    { name: "all return", conditions: { all: [] }, event: { type: "offer", params: { service: "returns", channels: ["website"] } } },
    { name: "members get delivery", conditions: { condition: "member" }, event: { type: "offer", params: { service: "delivery" } } },
    { name: "others pay", conditions: { all: [] }, event: { type: "arrange", params: { service: "delivery", fee: 6.5, by: "us" } } },
    {
      name: "regulars see previews",
      conditions: { condition: "regular" },
      event: { type: "offer", params: { service: "preview", channels: ["regulars-card"] } },
    },
  ],
});
