import { describe, expect, test } from "vitest";
import { NameLists } from "./name-lists.js";
import { SharedLists } from "./shared-lists.js";

describe("lists of names", () => {
  const names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];

  test.each([
    ["few rules", 2, 6],
    ["many rules", 2, 10],
  ])("name some of %s, frozen", (_, begin, end) => {
    const lists = new NameLists(names, begin, end);
    const rules = Int32Array.of(0, 2, 3, 5, 9);
    const said = [lists.listOf(rules, 1, 1), lists.listOf(rules, 2, 3), lists.listOf(rules, 1, 4)];
    expect(said).toEqual([[], ["d"], ["c", "d", "f"]]);
    expect(said.every(Object.isFrozen)).toBe(true);
  });

  test("are shared where there are few rules", () => {
    const lists = new NameLists(names, 2, 6);
    expect(lists.listOf(Int32Array.of(2, 3, 9), 0, 2)).toBe(lists.listOf(Int32Array.of(0, 2, 3), 1, 3));
  });
});

describe("lists of some texts", () => {
  test("are shared and frozen", () => {
    const lists = new SharedLists(["desk", "letter", "web"]);
    const [some, again] = [lists.listOf(Int32Array.of(0, 2, 1), 2), lists.listOf(Int32Array.of(0, 2), 2)];
    expect(some).toEqual(["desk", "web"]);
    expect(again).toBe(some);
    expect(Object.isFrozen(some)).toBe(true);
    expect(lists.listOf(Int32Array.of(0, 2), 0)).toEqual([]);
  });

  test("are right and frozen too where there are too many to keep", () => {
    const lists = new SharedLists(Array.from({ length: 12 }, (_, i) => `channel-${i}`));
    for (let bits = 0; bits < 1 << 12; bits++) {
      const chosen = Array.from({ length: 12 }, (_, i) => i).filter((i) => ((bits >> i) & 1) === 1);
      const list = lists.listOf(Int32Array.from(chosen), chosen.length);
      expect(list).toEqual(chosen.map((i) => `channel-${i}`));
      expect(Object.isFrozen(list)).toBe(true);
    }
  });
});
