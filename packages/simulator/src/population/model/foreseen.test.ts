import { describe, expect, it } from "vitest";
import { isForeseen } from "./foreseen.js";

const foreseen = (before: number, within: number) => [...Array(120).keys()].filter((interval) => isForeseen(interval, before, within));

describe("a delight could have been foreseen", () => {
  it("never where it comes for the first time", () => {
    expect(isForeseen(0, 0, 26)).toBe(false);
    expect(isForeseen(0, 1, 1)).toBe(false);
  });

  it("where it keeps the calendar: a year is 52 or 53 weeks, exact as people may be", () => {
    expect(foreseen(0, 0)).toEqual([52, 53]);
    expect(foreseen(0, 1)).toEqual([52, 53]);
    expect(foreseen(0, 2)).toEqual([51, 52, 53, 54]);
  });

  it("where it keeps the interval at which it came last", () => {
    expect(foreseen(8, 0)).toEqual([8, 52, 53]);
    expect(foreseen(8, 1)).toEqual([7, 8, 9, 52, 53]);
    expect(foreseen(8, 2.5)).toEqual([6, 7, 8, 9, 10, 50, 51, 52, 53, 54]);
  });

  it("never of an interval after none", () => {
    expect(foreseen(0, 5).filter((interval) => interval < 40)).toEqual([]);
  });
});
