import type { LeafType, Scalar } from "@tierpolicy/schema";
import { describe, expect, test } from "vitest";
import { createSpace } from "../create-space.js";
import { all, compare, factsOf, operand } from "../testing/conditions.test-support.js";

/** The witness of comparisons of one fact with constants. */
const witness = (type: LeafType, ...comparisons: readonly (readonly [string, Scalar | readonly Scalar[]])[]): unknown => {
  const condition = all(...comparisons.map(([operator, value]) => compare(operand("x", type), operator, value)));
  const space = createSpace({ facts: factsOf({ x: type }), segments: new Map(), conditions: [condition] });
  return space.witness(space.of(condition))?.["x"];
};

describe("values are those that conditions mention, or simple ones next to them", () => {
  const number = { kind: "number" } as const;

  test.each<[readonly (readonly [string, Scalar | readonly Scalar[]])[], number]>([
    [[["greaterThanInclusive", 5_000_000]], 5_000_000],
    [[["greaterThan", 5_000_000]], 5_000_001],
    [[["greaterThan", 4.75]], 5],
    [[["greaterThanInclusive", 4.75]], 4.75],
    [[["lessThan", -4.75]], -5],
    [
      [
        ["greaterThan", 0.1],
        ["lessThan", 0.2],
      ],
      0.11,
    ],
    [
      [
        ["greaterThan", 0.1],
        ["lessThan", 0.3],
      ],
      0.2,
    ],
    [[["in", [7.5, 8]]], 7.5],
    [[["notEqual", 0]], -1],
  ])("a number with %j", (comparisons, expected) => {
    expect(witness(number, ...comparisons)).toBe(expected);
  });

  test("an integer", () => {
    expect(witness({ kind: "integer", minimum: 10 }, ["greaterThan", 20])).toBe(21);
    expect(witness({ kind: "integer", minimum: 10 }, ["lessThan", 20])).toBe(10);
  });

  test("a day, and a moment as round as can be", () => {
    expect(witness({ kind: "date" }, ["greaterThan", "2026-12-31"])).toBe("2027-01-01");
    expect(witness({ kind: "date" }, ["lessThan", "0000-01-02"])).toBe("0000-01-01");
    expect(witness({ kind: "date-time" }, ["greaterThan", "2026-05-01T08:30:00.000Z"])).toBe("2026-05-02T00:00:00.000Z");
    expect(witness({ kind: "date-time" }, ["greaterThan", "2026-05-01T08:30:00.000Z"], ["lessThan", "2026-05-01T08:30:30.000Z"])).toBe(
      "2026-05-01T08:30:01.000Z",
    );
  });

  test("a text that nobody mentions is a short word", () => {
    expect(witness({ kind: "string" }, ["notIn", ["a", "gold"]])).toBe("b");
    expect(witness({ kind: "array", items: { kind: "string" } }, ["someFact:notIn", ["a", "gold"]])).toEqual(["b"]);
    expect(witness({ kind: "enum", values: ["a", "b", "c"] }, ["notIn", ["a", "b"]])).toBe("c");
  });

  test("numbers that are compared with each other", () => {
    const [low, high] = [operand("low", number), operand("high", number)];
    const condition = all(compare(low, "greaterThan", 2.5), compare(high, "greaterThan", low), compare(high, "lessThan", 3.5));
    const space = createSpace({ facts: factsOf({ low: number, high: number }), segments: new Map(), conditions: [condition] });
    expect(space.witness(space.of(condition))).toEqual({ low: 3, high: 3.1 });
  });
});

describe("a customer near another", () => {
  const object = {
    kind: "object",
    properties: new Map([
      ["constructor", { type: { kind: "integer" } as const }],
      ["__proto__", { type: { kind: "boolean" } as const }],
    ]),
  } as const;
  const facts = factsOf({ object, age: { kind: "integer", minimum: 0 } });
  const inner = operand("object", { kind: "integer" }, ["constructor"]);
  const flag = operand("object", { kind: "boolean" }, ["__proto__"]);
  const age = operand("age", { kind: "integer", minimum: 0 });
  const either = all(compare(inner, "greaterThan", 5), compare(flag, "equal", true));
  const old = compare(age, "greaterThan", 65);
  const space = createSpace({ facts, segments: new Map(), conditions: [either, old] });

  test("is a frozen plain object with all facts, whatever the properties are called", () => {
    const found = space.witness(space.of(either));
    expect(JSON.stringify(found)).toBe('{"object":{"constructor":6,"__proto__":true},"age":0}');
    expect(Object.isFrozen(found) && Object.isFrozen(found?.["object"])).toBe(true);
    expect(Object.getPrototypeOf(found?.["object"])).toBe(Object.prototype);
  });

  test("two properties of one fact are one change", () => {
    const near = { object: { constructor: 6, ["__proto__"]: false }, age: 30 };
    const set = space.or(space.of(either), space.of(old));
    expect(space.witness(space.and(set, space.of(either)), { near })).toMatchObject({ age: 30 });
    expect(space.witness(space.of(old), { near })).toEqual({ ...near, age: 66 });
  });

  test("three elements of one list are fewer changes than two facts", () => {
    const list = operand("list", { kind: "array", items: { kind: "integer" } });
    const [age, visits] = [operand("age", { kind: "integer" }), operand("visits", { kind: "integer" })];
    const listed = compare(list, "everyValue:contains", [1, 2, 3]);
    const frequent = all(compare(age, "greaterThan", 65), compare(visits, "greaterThan", 9));
    const types = factsOf({ age: age.type, list: list.type, visits: visits.type });
    for (const conditions of [
      [listed, frequent],
      [frequent, listed],
    ]) {
      const mixed = createSpace({ facts: types, segments: new Map(), conditions });
      const either = mixed.or(...conditions.map(mixed.of));
      expect(mixed.witness(either)).toEqual({ age: 0, list: [1, 2, 3], visits: 0 });
    }
  });

  test("a change of a value that is compared with others leaves them as they are", () => {
    const date = { kind: "date" } as const;
    const [today, until] = [operand("today", date), operand("until", date)];
    const over = compare(until, "lessThan", today);
    const dated = createSpace({ facts: factsOf({ today: date, until: date }), segments: new Map(), conditions: [over] });
    const near = { today: "2031-07-04", until: "2031-07-04" };
    expect(dated.witness(dated.of(over), { near, keeping: ["today"] })).toEqual({ today: "2031-07-04", until: "2031-07-03" });
    expect(dated.witness(dated.of(over), { near, keeping: ["until"] })).toEqual({ today: "2031-07-05", until: "2031-07-04" });
  });
});

test("the plain customer has defaults, else what needs no word", () => {
  const facts = new Map(
    [
      ...factsOf({
        flag: { kind: "boolean" },
        count: { kind: "integer", minimum: -3, maximum: -1 },
        share: { kind: "number", exclusiveMinimum: 0 },
        level: { kind: "enum", values: ["low", "high"] },
        name: { kind: "string" },
        day: { kind: "date" },
        list: { kind: "array", items: { kind: "integer" } },
      }),
    ].map(([id, fact]) => [id, id === "flag" ? { ...fact, default: true } : fact]),
  );
  const conditions = [compare(operand("name", { kind: "string" }), "equal", "a")];
  expect(createSpace({ facts, segments: new Map(), conditions }).plain).toEqual({
    flag: true,
    count: -1,
    share: 1,
    level: "low",
    name: "b",
    day: "2026-01-01",
    list: [],
  });
});
