/** A shop whose regulars have a preview evening that the other members are not to hear of. */
export const shop = (changes: { readonly [key: string]: unknown } = {}): object => ({
  tierpolicy: 1,
  name: "shop",
  currency: "EUR",
  facts: {
    spend: { type: "number", minimum: 0 },
    member: { type: "boolean", default: false },
    papers: { type: "array", items: { type: "string" }, default: [] },
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
    previews("regulars-card"),
  ],
  ...changes,
});

const previews = (channel: string): object => ({
  name: "regulars see previews",
  conditions: { condition: "regular" },
  event: { type: "offer", params: { service: "preview", channels: [channel] } },
});

/** The preview evening is announced in the letter to all members. */
export const leakyShop = (): object => shop({ rules: [previews("members-letter")] });
