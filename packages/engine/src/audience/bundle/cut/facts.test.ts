import { describe, expect, test } from "vitest";
import type { Mentions } from "../looked-at.js";
import { cutFact } from "./facts.js";

const leaves = (mentions: { readonly [leaf: string]: readonly (string | number | boolean)[] | "a fact" }) =>
  new Map(
    Object.entries(mentions).map(([leaf, said]): [string, Mentions] => [
      leaf,
      { constants: new Set(said === "a fact" ? [] : said), isComparedWithFact: said === "a fact" },
    ]),
  );

const grade = { type: "string", enum: ["silver", "gold"] };

describe("a fact", () => {
  test("that nothing looks at goes", () => {
    expect(cutFact({ type: "boolean" }, "member", leaves({ other: [true] }))).toBeUndefined();
  });

  test("keeps what says which values there are, and no marks or words", () => {
    const bounds = { type: "number", minimum: 1, exclusiveMaximum: 9, default: 3 };
    const marks = { title: "Sum", description: "in yuan", merit: false, recurring: true };
    expect(cutFact({ ...marks, ...bounds }, "sum", leaves({ sum: [5] }))).toEqual(bounds);
    const others = { type: "number", exclusiveMinimum: 1, maximum: 9 };
    expect(cutFact({ ...marks, ...others }, "sum", leaves({ sum: [5] }))).toEqual(others);
    const clock = { type: "string", format: "date", clock: true };
    expect(cutFact({ ...clock, title: "Day" }, "today", leaves({ today: ["2026-05-01"] }))).toEqual(clock);
  });
});

describe("the values of an enum", () => {
  test("stay where all of them are mentioned", () => {
    expect(cutFact({ ...grade, ordered: true }, "grade", leaves({ grade: ["gold", "silver"] }))).toEqual(grade);
  });

  test("become any string where one is not", () => {
    expect(cutFact({ ...grade, default: "silver" }, "grade", leaves({ grade: ["gold"] }))).toEqual({ type: "string", default: "silver" });
  });

  test("stay where the fact is compared with a fact", () => {
    expect(cutFact(grade, "grade", leaves({ grade: "a fact" }))).toEqual(grade);
  });

  test("of the elements of a list are cut in the same way", () => {
    const list = { type: "array", items: grade, default: [] };
    expect(cutFact(list, "grades", leaves({ grades: ["gold"] }))).toEqual({ type: "array", items: { type: "string" }, default: [] });
    expect(cutFact(list, "grades", leaves({ grades: ["gold", "silver"] }))).toEqual(list);
  });
});

describe("an object", () => {
  const address = { type: "object", properties: { city: { type: "string" }, floor: { type: "integer", default: 0 } } };
  const home = { type: "object", properties: { size: { type: "integer" }, address }, title: "Home" };

  test("keeps the properties that something looks at, as deep as they are", () => {
    expect(cutFact(home, "home", leaves({ "home.address.city": ["Suzhou"], size: [1] }))).toEqual({
      type: "object",
      properties: { address: { type: "object", properties: { city: { type: "string" } } } },
    });
  });

  test("goes where nothing looks at any", () => {
    expect(cutFact(home, "home", leaves({ "garden.address.city": ["Suzhou"] }))).toBeUndefined();
  });

  test("keeps of its default what it keeps of itself", () => {
    const given = { ...home, default: { size: 70, address: { city: "Suzhou", floor: 3 } } };
    expect(cutFact(given, "home", leaves({ "home.size": [9], "home.address.floor": [3] }))).toEqual({
      type: "object",
      properties: { size: { type: "integer" }, address: { type: "object", properties: { floor: { type: "integer", default: 0 } } } },
      default: { size: 70, address: { floor: 3 } },
    });
    expect(Object.keys(cutFact(given, "home", leaves({ "home.size": [9] })) ?? {})).toEqual(["type", "properties", "default"]);
    const partly = { ...home, default: { size: 70, address: { city: "Suzhou" } } };
    expect(cutFact(partly, "home", leaves({ "home.address.floor": [3] }))).toMatchObject({ default: { address: {} } });
  });
});
