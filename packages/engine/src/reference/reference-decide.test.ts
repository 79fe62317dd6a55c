import { OPERATORS } from "@tierpolicy/schema";
import { Engine } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import type { Carriage } from "../carriage/carriage.js";
import { ALWAYS } from "../carriage/clocks.js";
import { policyOf } from "../decide/policy-of.test-support.js";
import { conditions } from "./engine-conditions.js";
import { referenceDecide } from "./reference-decide.js";

const OPEN: Carriage = { named: () => ALWAYS, byDefault: () => ALWAYS };

const nested = (depth: number): object =>
  depth === 0 ? { fact: "value", operator: "greaterThan", value: 0 } : { all: [{ not: { any: [{ not: nested(depth - 1) }] } }] };

const written = [
  { all: [] },
  { condition: "vip" },
  { not: { all: [{ fact: "value", operator: "equal", value: 3 }] } },
  { any: [{ fact: "value", operator: "lessThan", value: { fact: "home", path: "$.rooms" } }] },
  { all: [{ fact: "home", path: "$.street.name", operator: "not:in", value: ["Lake Road", "Hill Road"] }] },
  {
    all: [
      { fact: "tags", operator: "someFact:not:equal", value: "a" },
      { fact: "tags", operator: "everyFact:swap:notEqual", value: "b" },
    ],
  },
];

const policy = policyOf({
  facts: {
    value: { type: "number" },
    home: {
      type: "object",
      properties: { rooms: { type: "integer" }, street: { type: "object", properties: { name: { type: "string" } } } },
    },
    tags: { type: "array", items: { type: "string" } },
  },
  segments: { vip: { conditions: nested(60) } },
  services: { tea: { need: "basic", control: "high" } },
  channels: { desk: { reach: "individual" } },
  rules: written.map((conditions, index) => ({ name: `${index}`, conditions, event: { type: "offer", params: { service: "tea" } } })),
});

const customer = (value: number) => ({ value, home: { rooms: 2, street: { name: "Lake Road" } }, tags: ["a"] });

describe("the definition of a decision", () => {
  test("asks json-rules-engine what the author wrote", () => {
    expect(policy.rules.map(({ condition }) => conditions(condition))).toEqual(written.map((condition) => ({ all: [condition] })));
  });

  test("leaves the answers to json-rules-engine", async () => {
    expect(await referenceDecide(policy, customer(1), OPEN)).toEqual({
      segments: ["vip"],
      services: {
        tea: {
          offered: true,
          commitment: "guaranteed",
          publicity: "public",
          channels: ["desk"],
          rules: { offer: ["0", "1", "2", "3"], withhold: [], limit: [], arrange: [] },
        },
      },
    });
  });

  test("is right when many decisions are taken at once, though one engine would drop rules", async () => {
    const values = [0, 1, 2, 3, 4, 5, 6, 7];
    const together = await Promise.all(values.map((value) => referenceDecide(policy, customer(value), OPEN)));
    for (const value of values) expect(together[value]).toEqual(await referenceDecide(policy, customer(value), OPEN));
  });

  test("knows every operator that json-rules-engine has, and no other", () => {
    const { operators } = new Engine() as unknown as { operators: { operators: ReadonlyMap<string, unknown> } };
    expect([...operators.operators.keys()].sort()).toEqual([...OPERATORS].sort());
  });
});
