import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalDateTime, isDate } from "./dates.js";

const moments = fc.date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9998-12-31T23:59:59Z"), noInvalidDate: true });
const two = (count: number) => String(count).padStart(2, "0");

describe("a date", () => {
  it("is a day that the calendar has", () => {
    const parts = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }));
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
        const there = new Date(`${text}T00:00:00Z`);
        expect(isDate(text)).toBe(!Number.isNaN(there.getTime()) && there.toISOString().startsWith(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a date-time", () => {
  it("is canonical where JavaScript writes it", () => {
    fc.assert(
      fc.property(moments, (moment) => {
        expect(canonicalDateTime(moment.toISOString())).toBe(moment.toISOString());
      }),
    );
  });

  it("is the same moment at any offset", () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -1439, max: 1439 }), (moment, minutes) => {
        const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, -1);
        const offset = `${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
        expect(canonicalDateTime(`${local}${offset}`)).toBe(moment.toISOString());
      }),
    );
  });

  it("comes before another as its text does", () => {
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        expect((canonicalDateTime(one.toISOString()) ?? "") < (canonicalDateTime(other.toISOString()) ?? "")).toBe(one < other);
      }),
    );
  });

  it.each([
    "2026-02-29T00:00:00Z",
    "2026-05-01T24:00:00Z",
    "2026-05-01T00:00:60Z",
    "2026-05-01T00:00:00.0001Z",
    "2026-05-01T00:00:00",
    "2026-05-01",
    "9999-12-31T23:59:59-01:00",
    "0000-01-01T00:00:00+01:00",
    "2026-05-01T00:00:00+24:00",
  ])("is not %s", (text) => expect(canonicalDateTime(text)).toBeUndefined());
});
