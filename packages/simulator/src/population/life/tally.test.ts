import { describe, expect, test } from "vitest";
import { layoutOf, together } from "./tally.js";

describe("a layout", () => {
  test("has a place of its own for every number", () => {
    const { size, groups, members, service, membersOf } = layoutOf(9, 2);
    expect(groups).toEqual([
      [0, 2, 4, 6, 8],
      [1, 3, 5, 7],
    ]);
    const [all, first, second] = [3 * (32 + 16), service(0), service(1)];
    expect([members(0), members(1), first]).toEqual([4, 4 + 96, 4 + all]);
    expect([membersOf(0, 0), membersOf(0, 1), second]).toEqual([first + 8, first + 8 + 96, first + 8 + all]);
    expect(size).toBe(second + 8 + all);
  });

  test("has one membership where there is no segment", () => {
    expect(layoutOf(0, 0)).toMatchObject({ groups: [[]], size: 7 });
  });
});

test("what several have counted is added up", () => {
  expect(together([Float64Array.of(1, 2), Float64Array.of(3, 4)])).toEqual(Float64Array.of(4, 6));
});
