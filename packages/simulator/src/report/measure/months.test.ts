import { describe, expect, it } from "vitest";
import { endOf, monthsOf } from "./months.js";

const weeksFrom = (start: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, week) => new Date(Date.parse(start) + week * 7 * 86_400_000).toISOString().slice(0, 10));

describe("the months of some weeks", () => {
  it("are those that lie within them as a whole", () => {
    const dates = weeksFrom("2026-01-05", 13);
    expect(endOf(dates)).toBe("2026-04-05");
    expect(monthsOf(dates).map(({ month }) => month)).toEqual(["2026-02", "2026-03"]);
    expect(monthsOf(weeksFrom("2026-01-05", 4))).toEqual([]);
  });

  it("have their days of a week that lies in two", () => {
    const [february] = monthsOf(weeksFrom("2026-01-29", 6));
    expect(february).toEqual({ month: "2026-02", shares: [4 / 7, 1, 1, 1, 3 / 7, 0] });
  });
});
