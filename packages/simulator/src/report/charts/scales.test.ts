import { describe, expect, it } from "vitest";
import { roundScale } from "./round-scale.js";
import { ticksOf } from "./ticks.js";

const weeksFrom = (start: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, week) => new Date(Date.parse(start) + week * 7 * 86_400_000).toISOString().slice(0, 10));
const marks = (start: string, count: number) => ticksOf(weeksFrom(start, count)).map((day) => day.toISOString().slice(0, 7));

describe("the axis of time", () => {
  it.each<[number, readonly string[]]>([
    [8, ["2026-02"]],
    [26, ["2026-02", "2026-03", "2026-04", "2026-05", "2026-06"]],
    [52, ["2026-04", "2026-07", "2026-10"]],
    [104, ["2026-07", "2027-01", "2027-07"]],
    [208, ["2027-01", "2028-01", "2029-01"]],
    [520, ["2028-01", "2030-01", "2032-01", "2034-01"]],
    [1040, ["2031-01", "2036-01", "2041-01"]],
  ])("of %d weeks has a few marks at the beginnings of months", (count, expected) => {
    expect(marks("2026-01-05", count)).toEqual(expected);
  });
});

describe("a scale of counts", () => {
  it.each<[number, readonly number[]]>([
    [0, [0, 1, 2, 3, 4]],
    [3, [0, 1, 2, 3, 4]],
    [4.5, [0, 2.5, 5]],
    [27, [0, 10, 20, 30, 40]],
    [364, [0, 100, 200, 300, 400]],
    [401, [0, 125, 250, 375, 500]],
    [12_345, [0, 5000, 10_000, 15_000, 20_000]],
  ])("up to %d ends with a round number", (greatest, ticks) => {
    expect(roundScale(greatest)).toEqual({ domain: [0, ticks.at(-1)], ticks });
  });
});
