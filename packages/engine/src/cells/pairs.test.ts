import { describe, expect, test } from "vitest";
import { createSpace } from "./create-space.js";
import type { CustomerSet } from "./space.js";
import { all, compare, factsOf, not, operand } from "./testing/conditions.test-support.js";

const integer = { kind: "integer" } as const;
const date = { kind: "date" } as const;

describe("more or less of one leaf", () => {
  const metals = { kind: "enum", values: ["bronze", "silver", "gold", "platinum", "diamond"] } as const;
  const metal = operand("metal", metals);
  const ordered = new Map([...factsOf({ metal: metals })].map(([id, fact]) => [id, { ...fact, ordered: true }]));
  const silverOrPlatinum = compare(metal, "in", ["platinum", "silver"]);
  const space = createSpace({ facts: ordered, segments: new Map(), conditions: [silverOrPlatinum] });
  const set = space.of(silverOrPlatinum);
  const members = (some: CustomerSet) => metals.values.filter((value) => space.has(some, { metal: value }));

  test("an ordered enum goes as it is listed, whatever conditions mention first", () => {
    expect(members(space.below(set, "metal"))).toEqual(["bronze", "gold"]);
    expect(members(space.above(set, "metal"))).toEqual(["gold", "diamond"]);
  });

  test("the nearest value is taken", () => {
    const moved = (from: string, to: "lower" | "higher") => space.witness(set, { near: { metal: from }, moving: { leaf: "metal", to } });
    expect(moved("bronze", "higher")).toEqual({ metal: "silver" });
    expect(moved("diamond", "lower")).toEqual({ metal: "platinum" });
    expect(moved("bronze", "lower")).toBeUndefined();
    expect(moved("silver", "higher")).toBeUndefined();
    const others = space.not(set);
    expect(space.witness(others, { near: { metal: "platinum" }, moving: { leaf: "metal", to: "lower" } })).toEqual({ metal: "gold" });
  });

  test("enums that are compared with each other may list their values differently", () => {
    const upwards = { kind: "enum", values: ["low", "high"] } as const;
    const downwards = { kind: "enum", values: ["high", "low"] } as const;
    const facts = new Map([...factsOf({ upwards, downwards })].map(([id, fact]) => [id, { ...fact, ordered: true }]));
    const alike = compare(operand("upwards", upwards), "equal", operand("downwards", downwards));
    const mixed = createSpace({ facts, segments: new Map(), conditions: [alike] });
    const near = { upwards: "low", downwards: "high" };
    const moved = (leaf: string, to: "lower" | "higher") => mixed.witness(mixed.of(alike), { near, moving: { leaf, to } });
    expect(moved("upwards", "higher")).toEqual({ upwards: "high", downwards: "high" });
    expect(moved("upwards", "lower")).toBeUndefined();
    expect(moved("downwards", "higher")).toEqual({ upwards: "low", downwards: "low" });
    expect(moved("downwards", "lower")).toBeUndefined();
  });

  test("a leaf that no condition looks at leads nowhere, and one without an order is no question", () => {
    const open = createSpace({ facts: factsOf({ metal: metals, visits: integer }), segments: new Map(), conditions: [silverOrPlatinum] });
    expect(open.below(open.of(silverOrPlatinum), "visits")).toBe(open.nobody);
    expect(() => open.below(open.of(silverOrPlatinum), "metal")).toThrow("there is no more or less of `metal`");
    expect(() => open.below(open.of(silverOrPlatinum), "metall")).toThrow("there is no leaf `metall`");
  });
});

describe("pairs", () => {
  test("show the boundary: the express lane for six items", () => {
    const items = { kind: "integer", minimum: 0 } as const;
    const basket = { kind: "object", properties: new Map([["items", { type: items }]]) } as const;
    const few = compare(operand("basket", items, ["items"]), "lessThanInclusive", 6);
    const space = createSpace({ facts: factsOf({ basket, age: items }), segments: new Map(), conditions: [few] });
    const pair = (one: CustomerSet, other: CustomerSet, to: "lower" | "higher") => space.pair(one, other, { leaf: "basket.items", to });
    expect(pair(space.not(space.of(few)), space.of(few), "lower")).toEqual([
      { basket: { items: 7 }, age: 0 },
      { basket: { items: 6 }, age: 0 },
    ]);
    expect(pair(space.not(space.of(few)), space.of(few), "higher")).toBeUndefined();
    expect(space.pair(space.not(space.of(few)), space.of(few), { in: ["age"] })).toBeUndefined();
  });

  test("are found where integers are compared with other numbers, although the set of those who have a partner is not told", () => {
    const [spend, limit, visits] = [operand("spend", { kind: "number" }), operand("limit", integer), operand("visits", integer)] as const;
    const within = all(compare(spend, "lessThan", limit), compare(spend, "greaterThan", visits));
    const facts = factsOf({ spend: spend.type, limit: limit.type, visits: visits.type });
    const space = createSpace({ facts, segments: new Map(), conditions: [within] });
    const set = space.of(within);
    const refused = space.within(() => space.above(set, "spend"));
    expect(refused).toMatchObject({ _tag: "Left", left: { reason: "too much depends on how `spend` compares with `limit`, `visits`" } });
    const [one, other] = space.pair(space.not(set), set, { leaf: "spend", to: "lower" }) ?? [];
    expect([one, other]).toEqual([
      { spend: 0, limit: 0, visits: -2 },
      { spend: -1, limit: 0, visits: -2 },
    ]);
  });
});

test("a leaf with few values is a list of cases, whatever else it is compared with", () => {
  const metals = { kind: "enum", values: ["bronze", "silver", "gold"] } as const;
  const badges = { kind: "array", items: { kind: "string" } } as const;
  const facts = new Map([...factsOf({ metal: metals, badges })].map(([id, fact]) => [id, { ...fact, ordered: id === "metal" }]));
  const worn = compare(operand("badges", badges), "contains", operand("metal", metals));
  const space = createSpace({ facts, segments: new Map(), conditions: [worn] });
  const customers = [["bronze", "x"], ["gold"], ["x"]].flatMap((list) => metals.values.map((metal) => ({ metal, badges: list })));
  const ofMembers = (set: CustomerSet) => customers.filter((customer) => space.has(set, customer));
  expect(ofMembers(space.below(space.of(worn), "metal"))).toEqual([
    { metal: "bronze", badges: ["gold"] },
    { metal: "silver", badges: ["gold"] },
  ]);
  expect(ofMembers(space.forget(space.of(worn), ["metal"]))).toEqual(customers.slice(0, 6));
});

test("the numbers of both customers of a pair are readable", () => {
  const number = { kind: "number" } as const;
  const [low, high] = [operand("low", number), operand("high", number)];
  const inside = all(compare(low, "greaterThan", 2.5), compare(low, "lessThan", high), compare(high, "lessThan", 3.5));
  const space = createSpace({ facts: factsOf({ low: number, high: number }), segments: new Map(), conditions: [inside] });
  const set = space.of(inside);
  expect(space.pair(space.not(set), set, { leaf: "low", to: "lower" })).toEqual([
    { low: 3.1, high: 3.1 },
    { low: 3, high: 3.1 },
  ]);
  const tooMuch = "the customers may differ in too many facts that are compared with each other: `low`, `high`";
  expect(space.within(() => space.pair(space.not(set), set, { in: ["low", "high"] }))).toMatchObject({ left: { reason: tooMuch } });
});

describe("a clock that is compared with facts", () => {
  const contract = { kind: "object", properties: new Map([["until", { type: date }]]) } as const;
  const facts = new Map(
    [...factsOf({ contract, spend: integer, today: date })].map(([id, fact]) => [id, { ...fact, clock: id === "today" }]),
  );
  const [until, today, spend] = [operand("contract", date, ["until"]), operand("today", date), operand("spend", integer)];
  const running = compare(today, "lessThan", until);
  const early = compare(until, "lessThan", "2026-05-01");
  const rich = compare(spend, "greaterThan", 9);
  const space = createSpace({ facts, segments: new Map(), conditions: [running, early, rich] });
  const someday = { contract: { until: "2000-01-01" }, spend: 0 };

  test("keeps the days on which there is somebody", () => {
    const days = space.keepOnly(space.and(space.of(running), space.of(early), space.of(rich)), ["today"]);
    expect(space.has(days, { ...someday, today: "2026-04-29" })).toBe(true);
    expect(space.has(days, { ...someday, today: "2026-04-30" })).toBe(false);
  });

  test("keeps the days on which everybody has it, and finds those who have not on such a day", () => {
    const tier = space.of(early);
    const everyday = space.not(space.keepOnly(space.minus(tier, space.of(running)), ["today"]));
    expect(space.isEmpty(everyday)).toBe(true);
    const nobody = space.not(space.keepOnly(space.and(tier, space.of(running)), ["today"]));
    const inverted = space.and(nobody, space.of(running));
    expect(space.witness(inverted)).toEqual({ contract: { until: "2026-05-01" }, spend: 0, today: "2026-04-30" });
  });

  test("leaves may be kept and forgotten, not only facts", () => {
    const set = space.and(space.of(running), space.of(rich));
    expect(space.keepOnly(set, ["contract.until", "today"])).toBe(space.of(running));
    expect(space.forget(set, ["contract.until", "spend"])).toBe(space.keepOnly(set, ["today"]));
    const near = { ...someday, today: "2026-01-01" };
    expect(space.witness(set, { near, keeping: ["contract.until"] })).toEqual({ ...someday, spend: 10, today: "1999-12-31" });
    expect(space.witness(set, { near, keeping: ["contract.until", "today"] })).toBeUndefined();
    expect(space.witness(space.not(set), { near, keeping: ["contract"] })).toEqual(near);
  });
});

test("whether there is room between two days is told, though no condition mentions either", () => {
  const days = ["x", "y", "z"].map((id) => operand(id, date));
  const [x, y, z] = days as [(typeof days)[0], (typeof days)[0], (typeof days)[0]];
  const between = all(compare(x, "greaterThan", z), compare(x, "lessThan", y));
  const space = createSpace({ facts: factsOf({ x: date, y: date, z: date }), segments: new Map(), conditions: [between, not(between)] });
  const apart = space.below(space.of(between), "x");
  const customer = (until: string) => ({ x: "2026-01-01", z: "2026-01-01", y: until });
  expect(["2026-01-02", "2026-01-03"].map((until) => space.has(apart, customer(until)))).toEqual([false, true]);
});
