import fc from "fast-check";
import { expect, test } from "vitest";
import { monthsOf } from "./months.js";

const weeksFrom = (start: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, week) => new Date(Date.parse(start) + week * 7 * 86_400_000).toISOString().slice(0, 10));

test("months have as many days as the calendar says, whenever the weeks begin", () => {
  const days = fc.integer({ min: 0, max: 3000 }).map((day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), (start, count) => {
      for (const { month, shares } of monthsOf(weeksFrom(start, count))) {
        const first = new Date(`${month}-01T00:00:00Z`);
        const length = (Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 1) - first.getTime()) / 86_400_000;
        expect(shares.reduce((sum, share) => sum + share, 0) * 7).toBeCloseTo(length, 9);
      }
    }),
  );
});
