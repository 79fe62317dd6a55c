import { describe, expect, test } from "vitest";
import { sharesOf } from "./share.js";

describe("shares", () => {
  test("are all places, one after the other", () => {
    expect(sharesOf(5_345, 2)).toEqual([
      { first: 0, count: 3_072 },
      { first: 3_072, count: 2_273 },
    ]);
    for (const [rows, threads] of [
      [1, 1],
      [1_025, 3],
      [1_000_000, 7],
    ] as const) {
      let next = 0;
      for (const { first, count } of sharesOf(rows, threads)) {
        expect(first).toBe(next);
        next += count;
      }
      expect(next).toBe(rows);
    }
  });

  test("are no more than there are people enough for", () => {
    expect(sharesOf(1_024, 8)).toEqual([{ first: 0, count: 1_024 }]);
    expect(sharesOf(1_025, 8)).toHaveLength(2);
  });
});
