import { describe, expect, test } from "vitest";
import { grain, layoutOf, together } from "./tally.js";

describe("a grain", () => {
  test("is a multiple of 2^-24, ties to even", () => {
    expect([0, 1, -1, 0.5, 1.5 * 2 ** -24, 2.5 * 2 ** -24, -2.5 * 2 ** -24, 2 ** -26].map(grain)).toEqual([
      0,
      1,
      -1,
      0.5,
      2 * 2 ** -24,
      2 * 2 ** -24,
      -2 * 2 ** -24,
      0,
    ]);
  });

  test("adds up to the same in any order", () => {
    const numbers = Array.from({ length: 10_000 }, (_, i) => grain(Math.sin(i)));
    const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
    expect(sum(numbers)).toBe(sum(numbers.toReversed()));
  });
});

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
