import { describe, expect, it } from "vitest";
import { checked, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["broken-assertion"] as const;

const hotel = (must: object, changes: { readonly [key: string]: unknown } = {}): object => ({
  tierpolicy: 1,
  name: "hotel",
  facts: {
    nights: { type: "integer", minimum: 0, maximum: 365, default: 0 },
    inDispute: { type: "boolean", default: false },
  },
  segments: {
    regular: { conditions: { all: [{ fact: "nights", operator: "greaterThanInclusive", value: 10 }] } },
    "in-dispute": { conditions: { all: [{ fact: "inDispute", operator: "equal", value: true }] } },
  },
  services: {
    network: { need: "basic", control: "high" },
    breakfast: {
      need: "expected",
      control: "high",
      terms: { hours: { type: "integer", better: "more" }, wait: { type: "integer", better: "less" } },
      defaults: { terms: { hours: 3, wait: 10 } },
    },
  },
  channels: { website: { reach: "public" } },
  rules: [
    { name: "regulars have breakfast", conditions: { condition: "regular" }, event: { type: "offer", params: { service: "breakfast" } } },
    {
      name: "a long one after many nights",
      conditions: { all: [{ fact: "nights", operator: "greaterThan", value: 30 }] },
      event: { type: "offer", params: { service: "breakfast", terms: { hours: 5, wait: 2 } } },
    },
  ],
  assertions: [{ name: "care in a dispute", where: { condition: "in-dispute" }, service: "breakfast", must }],
  ...changes,
});

const finding = async (must: object, changes = {}) => onlyFinding(await checked(hotel(must, changes), { only }));
const isProved = async (must: object, changes = {}) => (await checked(hotel(must, changes), { only })).verdict === "proved";

describe("broken-assertion", () => {
  it("is refuted by a customer who is offered what must not be offered", async () => {
    const text = JSON.stringify(hotel({ offered: false }), null, 2);
    const found = onlyFinding(await checked(text, { only }));
    expect(found).toMatchObject({
      check: "broken-assertion",
      severity: "error",
      service: "breakfast",
      segment: "in-dispute",
      rules: ["regulars have breakfast"],
      witness: { customer: { nights: 10, inDispute: true } },
      message: "`care in a dispute` is broken: a customer with `nights: 10` and `inDispute: true` is offered `breakfast`",
      help: "withhold `breakfast` from such customers, or narrow the assertion's `where`",
      pointer: "/assertions/0/must/offered",
    });
    expect(textAt(text, found)).toContain("false");
  });

  it("is refuted by a customer who is not offered what must be offered", async () => {
    expect(await finding({ offered: true })).toMatchObject({
      rules: [],
      witness: { customer: { nights: 0, inDispute: true } },
      message: "`care in a dispute` is broken: a customer with `nights: 0` and `inDispute: true` is not offered `breakfast`",
      help: "offer `breakfast` to such customers, or narrow the assertion's `where`",
    });
  });

  it("is refuted by a stronger promise than may be made", async () => {
    expect(await finding({ commitment: { atMost: "best-effort" } })).toMatchObject({
      rules: ["regulars have breakfast"],
      message:
        "`care in a dispute` is broken: a customer with `nights: 10` and `inDispute: true` gets `breakfast` with commitment `target`, and must get at most `best-effort`",
      help: "add a `limit` of `breakfast` to commitment `best-effort` for such customers, or narrow the assertion's `where`",
      pointer: "/assertions/0/must/commitment/atMost",
    });
    expect(await isProved({ commitment: { atMost: "target" } })).toBe(true);
  });

  it("holds a service that is not offered to be below every level", async () => {
    expect(await finding({ commitment: { atLeast: "none" } })).toMatchObject({
      witness: { customer: { nights: 0, inDispute: true } },
      message:
        "`care in a dispute` is broken: a customer with `nights: 0` and `inDispute: true` is not offered `breakfast`, and must get it with commitment at least `none`",
    });
    const regularsOnly = {
      assertions: [{ name: "regulars", where: { condition: "regular" }, service: "breakfast", must: { commitment: { atLeast: "none" } } }],
    };
    expect(await isProved({}, regularsOnly)).toBe(true);
  });

  it("counts at least and at most of a term by how good the value is", async () => {
    const among = (must: object, nights: number) => ({
      assertions: [
        {
          name: "breakfast is right",
          where: { all: [{ fact: "nights", operator: "greaterThanInclusive", value: nights }] },
          service: "breakfast",
          must: { terms: must },
        },
      ],
    });
    expect(await isProved({}, among({ hours: { atLeast: 3 }, wait: { atLeast: 10 } }, 10))).toBe(true);
    expect(await isProved({}, among({ hours: { atLeast: 5 }, wait: { atLeast: 2 } }, 31))).toBe(true);
    expect(await finding({}, among({ wait: { atLeast: 9 } }, 10))).toMatchObject({
      rules: ["regulars have breakfast"],
      witness: { customer: { nights: 10, inDispute: false } },
      message: "`breakfast is right` is broken: a customer with `nights: 10` gets `breakfast` with wait `10`, and must get `9` or better",
      pointer: "/assertions/0/must/terms/wait/atLeast",
    });
    expect(await finding({}, among({ hours: { atMost: 4 } }, 10))).toMatchObject({
      rules: ["a long one after many nights"],
      witness: { customer: { nights: 31, inDispute: false } },
      message: "`breakfast is right` is broken: a customer with `nights: 31` gets `breakfast` with hours `5`, and must get `4` or worse",
    });
    expect(await isProved({}, among({ hours: { atMost: 5 }, wait: { atMost: 2 } }, 10))).toBe(true);
  });

  it("reckons with limits and withholds", async () => {
    const { rules } = hotel({}) as { rules: object[] };
    const also = (type: string, params: object) => ({
      rules: [
        ...rules,
        { name: "careful", conditions: { condition: "in-dispute" }, event: { type, params: { service: "breakfast", ...params } } },
      ],
    });
    expect(await isProved({ commitment: { atMost: "best-effort" } }, also("limit", { commitment: "best-effort" }))).toBe(true);
    expect(await isProved({ offered: false }, also("withhold", {}))).toBe(true);
    expect(await finding({ offered: true }, also("withhold", {}))).toMatchObject({
      rules: ["careful"],
      help: "narrow `careful`, or narrow the assertion's `where`",
    });
  });

  it("has a finding for each demand and each service", async () => {
    const assertions = [
      { name: "nothing at all", service: ["network", "breakfast"], must: { offered: false, publicity: { atMost: "unannounced" } } },
    ];
    const { findings } = await checked(hotel({}, { assertions }), { only });
    expect(findings.map(({ service, pointer }) => [service, pointer])).toEqual([
      ["breakfast", "/assertions/0/must/offered"],
      ["breakfast", "/assertions/0/must/publicity/atMost"],
    ]);
  });

  it("weighs what the assertion weighs, or less where the policy says so of the check", async () => {
    const assertions = (severity: string) => [{ name: "none", service: "breakfast", must: { offered: false }, severity }];
    const severityOf = async (changes: { readonly [key: string]: unknown }) =>
      (await checked(hotel({}, changes), { only })).findings.map(({ severity }) => severity);
    const warn = { "broken-assertion": { severity: "warn", reason: "a trial" } };
    expect(await severityOf({ assertions: assertions("error") })).toEqual(["error"]);
    expect(await severityOf({ assertions: assertions("info") })).toEqual(["info"]);
    expect(await severityOf({ assertions: assertions("error"), checks: warn })).toEqual(["warn"]);
    expect(await severityOf({ assertions: assertions("info"), checks: warn })).toEqual(["info"]);
    expect(
      await severityOf({ assertions: assertions("error"), checks: { "broken-assertion": { severity: "off", reason: "a trial" } } }),
    ).toEqual([]);
  });
});
