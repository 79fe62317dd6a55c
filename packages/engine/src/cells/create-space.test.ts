import { describe, expect, test } from "vitest";
import { createSpace } from "./create-space.js";
import { all, any, compare, factsOf, not, operand, segment } from "./testing/conditions.test-support.js";

const integer = { kind: "integer" } as const;
const number = { kind: "number" } as const;
const text = { kind: "string" } as const;
const digit = { kind: "integer", minimum: 0, maximum: 9 } as const;
const none = new Map<string, never>();

describe("a needle in a haystack", () => {
  const ids = Array.from({ length: 12 }, (_, i) => `digit${i}`);
  const facts = factsOf(Object.fromEntries(ids.map((id) => [id, digit])));
  const spread = ids.flatMap((id) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((value) => compare(operand(id, digit), "lessThan", value)));
  const needle = all(...ids.map((id, i) => compare(operand(id, digit), "equal", (i * 7 + 3) % 10)));
  const space = createSpace({ facts, segments: none, conditions: [needle, ...spread] });

  test("is found among 10^12 cells", () => {
    expect(space.count(space.everyone)).toBe(10n ** 12n);
    expect(space.count(space.of(needle))).toBe(1n);
    expect(space.witness(space.of(needle))).toEqual(Object.fromEntries(ids.map((id, i) => [id, (i * 7 + 3) % 10])));
    expect(space.count(space.not(space.of(needle)))).toBe(10n ** 12n - 1n);
  });
});

describe("between two values", () => {
  const between = (type: typeof integer | typeof number, least: number, most: number) => {
    const x = operand("x", type);
    const condition = all(compare(x, "greaterThan", least), compare(x, "lessThan", most));
    const space = createSpace({ facts: factsOf({ x: type }), segments: none, conditions: [condition] });
    return space.witness(space.of(condition));
  };

  test("there is no integer from 3 to 4, and a number", () => {
    expect(between(integer, 3, 4)).toBeUndefined();
    expect(between(number, 3, 4)).toEqual({ x: 3.1 });
  });

  test("there is no double from 1 to the next one", () => {
    expect(between(number, 1, 1 + 2 ** -52)).toBeUndefined();
    expect(between(number, 1, 1 + 2 ** -51)).toEqual({ x: 1 + 2 ** -52 });
  });

  test("exclusive bounds leave out their own value", () => {
    const x = operand("x", { kind: "integer", exclusiveMinimum: 3, exclusiveMaximum: 6 });
    const conditions = [compare(x, "lessThan", 4), compare(x, "lessThan", 5), compare(x, "greaterThan", 5)];
    const space = createSpace({ facts: factsOf({ x: x.type }), segments: none, conditions });
    expect(conditions.map((condition) => space.witness(space.of(condition)))).toEqual([undefined, { x: 4 }, undefined]);
    expect(space.count(space.everyone)).toBe(2n);
  });
});

describe("arrays", () => {
  const list = operand("list", { kind: "array", items: { kind: "enum", values: ["red", "green", "blue"] } });
  const facts = factsOf({ list: list.type });
  const everyRed = compare(list, "everyFact:equal", "red");
  const someRed = compare(list, "contains", "red");

  test("the empty array is tried", () => {
    const space = createSpace({ facts, segments: none, conditions: [everyRed, someRed] });
    const empty = space.and(space.of(everyRed), space.not(space.of(someRed)));
    expect(space.witness(empty)).toEqual({ list: [] });
    expect(space.has(space.of(everyRed), { list: [] })).toBe(true);
  });

  test("a witness has no more elements than it needs", () => {
    const space = createSpace({ facts, segments: none, conditions: [everyRed, someRed, compare(list, "contains", "blue")] });
    expect(space.witness(space.of(someRed))).toEqual({ list: ["red"] });
    expect(space.witness(space.of(someRed), { near: { list: ["blue", "green"] } })).toEqual({ list: ["red"] });
    expect(space.witness(space.not(space.of(everyRed)))).toEqual({ list: ["green"] });
  });

  test("a cell is a set of regions in which elements lie", () => {
    const space = createSpace({ facts, segments: none, conditions: [someRed] });
    expect(space.count(space.everyone)).toBe(4n);
    expect(space.count(space.of(someRed))).toBe(2n);
  });

  test("one unknown text is told from two", () => {
    const tags = operand("tags", { kind: "array", items: text });
    const alike = compare(tags, "everyFact:everyValue:equal", tags);
    const space = createSpace({ facts: factsOf({ tags: tags.type }), segments: none, conditions: [alike] });
    const has = (...values: readonly string[]) => space.has(space.of(alike), { tags: values });
    expect([has(), has("p"), has("p", "p"), has("p", "q")]).toEqual([true, true, true, false]);
    expect(space.witness(space.not(space.of(alike)))).toEqual({ tags: ["a", "b"] });
  });

  test("sublists, and a value in the list", () => {
    const [few, many] = [operand("few", { kind: "array", items: integer }), operand("many", { kind: "array", items: integer })];
    const favourite = operand("favourite", integer);
    const conditions = [
      compare(few, "everyFact:in", many),
      compare(favourite, "in", few),
      compare(many, "everyFact:greaterThan", 10),
      compare(favourite, "lessThan", 12),
    ];
    const space = createSpace({ facts: factsOf({ few: few.type, many: many.type, favourite: integer }), segments: none, conditions });
    const both = space.and(...conditions.map(space.of));
    expect(space.witness(both)).toEqual({ few: [11], many: [11], favourite: 11 });
    const without = space.minus(space.and(space.of(all(...conditions.slice(0, 3)))), space.of(compare(favourite, "lessThan", 12)));
    expect(space.witness(without)).toEqual({ few: [12], many: [12], favourite: 12 });
  });
});

describe("facts compared with each other", () => {
  test("integers have room for as many values as there are", () => {
    const [a, b, c] = ["a", "b", "c"].map((id) => operand(id, { kind: "integer", minimum: 1, maximum: 2 })) as [never, never, never];
    const ascending = all(compare(a, "lessThan", b), compare(b, "lessThan", c));
    const type = { kind: "integer", minimum: 1, maximum: 2 } as const;
    const space = createSpace({ facts: factsOf({ a: type, b: type, c: type }), segments: none, conditions: [ascending] });
    expect(space.isEmpty(space.of(ascending))).toBe(true);
  });

  test("a number fits between two integers, an integer does not", () => {
    const [low, high] = [operand("low", integer), operand("high", integer)];
    const middles = [operand("middle", integer), operand("middle", number)];
    const answers = middles.map((middle) => {
      const condition = all(
        compare(low, "lessThan", middle),
        compare(middle, "lessThan", high),
        compare(low, "equal", 7),
        compare(high, "lessThanInclusive", 8),
      );
      const facts = factsOf({ low: integer, middle: middle.type, high: integer });
      const space = createSpace({ facts, segments: none, conditions: [condition] });
      return space.witness(space.of(condition));
    });
    expect(answers).toEqual([undefined, { low: 7, middle: 7.1, high: 8 }]);
  });

  test("the distance between values counts where facts are forgotten", () => {
    const [start, end] = [operand("start", integer), operand("end", integer)];
    const within = all(compare(start, "lessThan", end), compare(end, "lessThan", 100));
    const space = createSpace({ facts: factsOf({ start: integer, end: integer }), segments: none, conditions: [within] });
    const someEnd = space.forget(space.of(within), ["end"]);
    expect([97, 98, 99].map((day) => space.has(someEnd, { start: day, end: 0 }))).toEqual([true, true, false]);
  });

  test("a list of days may be forgotten beside the clock", () => {
    const date = { kind: "date" } as const;
    const [today, visits] = [operand("today", date), operand("visits", { kind: "array", items: date })];
    const recent = all(compare(visits, "someFact:lessThan", today), compare(visits, "everyFact:greaterThan", "2026-01-01"));
    const facts = new Map([...factsOf({ today: date, visits: visits.type })].map(([id, fact]) => [id, { ...fact, clock: id === "today" }]));
    const space = createSpace({ facts, segments: none, conditions: [recent] });
    const days = space.keepOnly(space.of(recent), ["today"]);
    const isIn = (day: string) => space.has(days, { today: day, visits: [] });
    expect(["2026-01-01", "2026-01-02", "2026-01-03", "2031-01-01"].map(isIn)).toEqual([false, false, true, true]);
  });

  test("two texts that nobody mentions can be equal or different", () => {
    const [bought, liked] = [operand("bought", text), operand("liked", text)];
    const same = compare(bought, "equal", liked);
    const conditions = [same, compare(bought, "equal", "a"), compare(liked, "in", ["a", "b"])];
    const space = createSpace({ facts: factsOf({ bought: text, liked: text }), segments: none, conditions });
    const neither = space.not(space.of(any(...conditions.slice(1))));
    expect(space.witness(space.and(space.of(same), neither))).toEqual({ bought: "c", liked: "c" });
    expect(space.witness(space.minus(neither, space.of(same)))).toEqual({ bought: "b", liked: "c" });
  });
});

describe("what the sets are made of", () => {
  const vip = compare(operand("value", number), "greaterThanInclusive", 5_000_000);
  const facts = factsOf({ value: number, name: text });
  const segments = new Map([["vip", vip]]);

  test("segments, however deep they and the conditions nest", () => {
    let deep = segment("vip");
    for (let i = 0; i < 20_000; i++) deep = not(deep);
    const space = createSpace({ facts, segments, conditions: [deep] });
    expect(space.of(deep)).toBe(space.of(vip));
    expect(space.of(all())).toBe(space.everyone);
  });

  test("a condition that the space was not given is a mistake of the caller", () => {
    const space = createSpace({ facts, segments, conditions: [] });
    expect(space.of(compare(operand("value", number), "greaterThanInclusive", 5_000_000))).toBe(space.of(vip));
    expect(() => space.of(compare(operand("value", number), "lessThan", 5_000_000))).toThrow("was not given a condition");
    expect(() => space.of(segment("gold"))).toThrow("`gold`, which is no segment");
  });

  test("dependence is on facts that matter within the set", () => {
    const named = compare(operand("name", text), "equal", "Ann");
    const space = createSpace({ facts, segments, conditions: [named] });
    const both = space.and(space.of(named), space.of(vip));
    expect(space.dependsOn(both, space.everyone)).toEqual(["value", "name"]);
    expect(space.dependsOn(both, space.of(vip))).toEqual(["name"]);
    expect(space.dependsOn(both, both)).toEqual([]);
  });

  test("samples of a leaf come from all of its regions and their boundaries", () => {
    const age = operand("age", { kind: "integer", minimum: 0 });
    const space = createSpace({
      facts: factsOf({ age: age.type, name: text, open: { kind: "array", items: { kind: "boolean" } } }),
      segments: none,
      conditions: [compare(age, "lessThan", 18), compare(operand("name", text), "equal", "Ann")],
    });
    expect(space.leaves.map(({ fact, samples }) => [fact, samples])).toEqual([
      ["age", [17, 0, 18]],
      ["name", ["a", "Ann"]],
      ["open", [false]],
    ]);
  });
});
