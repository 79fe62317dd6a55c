import { describe, expect, test } from "vitest";
import { ringOf } from "./ring.js";

describe("a ring", () => {
  test("is one: going round, one meets everybody once", () => {
    for (const rows of [1, 2, 3, 6, 100, 1_250]) {
      const { rowAt } = ringOf(rows, 3);
      expect(new Set(Array.from({ length: rows }, (_, place) => rowAt(place))).size).toBe(rows);
    }
  });

  test("knows where everybody stands", () => {
    for (const rows of [1, 2, 7, 1_000]) {
      const { rowAt, stride, back } = ringOf(rows, 11);
      for (let place = 0; place < rows; place++) {
        expect((rowAt(place) * back) % rows).toBe(place);
        expect(rowAt(place + 1)).toBe((rowAt(place) + stride) % rows);
      }
    }
  });

  test("goes round at both ends", () => {
    const { rowAt } = ringOf(10, 4);
    expect([-1, -11, 10, 25].map(rowAt)).toEqual([9, 9, 0, 5].map(rowAt));
  });

  test("has neighbours far from each other in the order of rows, so that customers know strangers", () => {
    for (let seed = 0; seed < 50; seed++) {
      const { rowAt } = ringOf(100_000, seed);
      for (const apart of [1, 2, 3, 4, 5, 6]) {
        const other = rowAt(apart);
        expect(Math.min(other, 100_000 - other)).toBeGreaterThan(3_000);
      }
    }
  });

  test("is another one with another seed", () => {
    expect(ringOf(10_000, 1).rowAt(1)).not.toBe(ringOf(10_000, 2).rowAt(1));
  });
});
