import type { Diagnostic } from "@tierpolicy/schema";
import type { Left } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { policyOf } from "../decide/policy-of.test-support.js";
import { readFacts } from "../facts/read-facts.js";
import { agree, bothOf, essence, offer } from "./load-module.test-support.js";

describe("a module", () => {
  const facts = { visits: { type: "integer", minimum: 0 }, note: { type: "string" } };

  test("counts only what a customer has itself", async () => {
    const inherited = Object.create({ visits: 1, note: "a" });
    const own = Object.assign(Object.create({ visits: "no" }), { visits: 1, note: "a" });
    class Customer {
      visits = 1;
      get note() {
        return "a";
      }
    }
    await agree({ facts, rules: [offer("r")] }, [
      inherited,
      own,
      new Customer(),
      Object.assign(Object.create(null), { visits: 1, note: "a" }),
    ]);
  });

  test("counts nothing that was put into every object", async () => {
    const { agreeOn, module } = await bothOf({ facts, rules: [offer("r")] });
    Object.defineProperty(Object.prototype, "visits", { value: 1, configurable: true, enumerable: true, writable: true });
    try {
      agreeOn([{ note: "a" }, { note: "a", visits: 2 }]);
      expect(module.decide({ note: "a" })).toMatchObject({ _tag: "Left", left: [{ code: "missing-fact", pointer: "/visits" }] });
    } finally {
      Reflect.deleteProperty(Object.prototype, "visits");
    }
  });

  test("keeps nothing of a customer", async () => {
    const tags = ["a"];
    const document = {
      facts: { tags: { type: "array", items: { type: "string" } } },
      rules: [offer("r", { all: [{ fact: "tags", operator: "contains", value: "a" }] })],
    };
    const module = await agree(document, [{ tags }]);
    const decision = module.decide({ tags });
    tags.push("b");
    expect(module.decide({ tags: ["a"] })).toEqual(decision);
  });

  test("names the first twenty wrong elements of a list, and reads a huge one in no time", async () => {
    const document = { facts: { tags: { type: "array", items: { type: "string", enum: ["a"] } } } };
    const module = await agree(document, [{ tags: Array.from({ length: 30 }, (_, place) => (place % 2 ? "a" : place)) }]);
    const huge = { tags: new Array(2 ** 32 - 1) };
    expect(essence(module.decide(huge))).toEqual(essence(readFacts(policyOf(document), huge) as Left<Diagnostic[]>));
  });

  test("decides on services about which more rules speak than a number has bits", async () => {
    const noted = offer("noted", { all: [{ fact: "note", operator: "equal", value: "x" }] });
    const rules = Array.from({ length: 70 }, (_, visits) =>
      offer(`rule ${visits}`, { all: [{ fact: "visits", operator: "equal", value: visits }] }),
    );
    const customers = Array.from({ length: 71 }, (_, visits) => ["", "x"].map((note) => ({ visits, note })));
    await agree({ facts, rules: [noted, ...rules] }, customers.flat());
  });

  test("reads moments in every form in which they are written, and days of the calendar only", async () => {
    const document = {
      facts: { called: { type: "string", format: "date-time" }, day: { type: "string", format: "date", default: "2026-05-01" } },
      rules: [
        ...["2026-05-01T08:00:00Z", "2024-02-29T23:59:59.999Z"].flatMap((value) =>
          ["equal", "lessThan", "lessThanInclusive"].map((operator) =>
            offer(`${operator} ${value}`, { all: [{ fact: "called", operator, value }] }),
          ),
        ),
        offer("by day", { all: [{ fact: "day", operator: "lessThan", value: "2026-05-01" }] }),
      ],
    };
    const moments = [
      ...[
        "2026-05-01T08:00:00Z",
        "2026-05-01T08:00:00.000Z",
        "2026-05-01t08:00:00z",
        "2026-05-01T08:00:00.0Z",
        "2026-05-01T16:00:00+08:00",
      ],
      ...[
        "2026-05-01T08:00:00-00:00",
        "2026-05-01T07:59:59.999Z",
        "2026-05-01T08:00:00.001Z",
        "2024-02-29T23:59:59.999Z",
        "2024-03-01T00:00:00Z",
      ],
      ...[
        "2026-05-01T08:00:00",
        "2026-05-01 08:00:00Z",
        "2026-02-29T08:00:00Z",
        "2026-05-01T24:00:00Z",
        "2026-05-01T08:00:60Z",
        "2026-05-01",
      ],
      ...[
        "2026-05-01T08:00:00.0001Z",
        "0000-01-01T00:00:00+01:00",
        "9999-12-31T23:59:59-01:00",
        "0000-01-01T00:00:00Z",
        "2026-05-01T08:00:00Z\n",
      ],
    ];
    const days = [
      "2024-02-29",
      "2023-02-29",
      "2000-02-29",
      "1900-02-29",
      "2026-04-31",
      "2026-12-31",
      "2026-13-01",
      "2026-00-10",
      "2026-01-00",
    ];
    const called = "2026-05-01T08:00:00Z";
    await agree(document, [
      ...moments.map((called) => ({ called })),
      ...[...days, "2026-5-1", "2026-05-01\n"].map((day) => ({ called, day })),
    ]);
  });
});
