import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { above, below, doubleAt, ordinalOf } from "./doubles.js";
import { doublesBetween, roundestMoment, simplestIn } from "./simplest.js";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const ends = fc.constantFrom("low" as const, "high" as const);
/** Long ones, and some of a few doubles only. */
const interval = fc
  .tuple(finite, finite, fc.bigInt({ min: 0n, max: 20n }), fc.boolean())
  .map(([one, other, steps, isShort]): [number, number] => {
    const near = Math.abs(one) < Number.MAX_VALUE / 2 ? doubleAt(ordinalOf(one) + steps) : one;
    const to = isShort ? near : other;
    return one <= to ? [one, to] : [to, one];
  });

describe("doubles", () => {
  test("have a place in an order without gaps", () => {
    fc.assert(
      fc.property(finite, finite, (one, other) => {
        expect(doubleAt(ordinalOf(one))).toBe(one + 0);
        expect(ordinalOf(one) < ordinalOf(other)).toBe(one < other);
        if (Math.abs(one) < Number.MAX_VALUE) {
          expect(above(one)).toBeGreaterThan(one);
          expect(below(above(one))).toBe(one + 0);
        }
      }),
    );
    expect(above(0)).toBe(Number.MIN_VALUE);
    expect(below(0)).toBe(-Number.MIN_VALUE);
  });
});

describe("a readable number", () => {
  test("lies in the interval, and is an integer if one does", () => {
    fc.assert(
      fc.property(interval, ends, ([from, to], end) => {
        const simple = simplestIn(from, to, end);
        expect(simple >= from && simple <= to).toBe(true);
        if (Math.ceil(from) <= to) expect(Number.isInteger(simple)).toBe(true);
      }),
    );
  });

  test("many of them are different, ascending, and as many as there are", () => {
    fc.assert(
      fc.property(interval, fc.integer({ min: 1, max: 8 }), ends, ([from, to], many, end) => {
        const chosen = doublesBetween(from, to, many, end);
        const length = ordinalOf(to) - ordinalOf(from) + 1n;
        expect(BigInt(chosen.length)).toBe(length < BigInt(many) ? length : BigInt(many));
        expect([...new Set(chosen)].sort((one, other) => one - other)).toEqual(chosen);
        expect(chosen.every((value) => value >= from && value <= to)).toBe(true);
      }),
    );
  });

  test("examples", () => {
    expect(simplestIn(4.75, 9, "low")).toBe(5);
    expect(simplestIn(4.75, 9, "high")).toBe(9);
    expect(simplestIn(0.1000001, 0.19, "low")).toBe(0.11);
    expect(simplestIn(1e-7, 9e-7, "low")).toBe(1e-7);
    expect(simplestIn(1.1e21, 1.3e21, "low")).toBe(1.1e21);
    expect(roundestMoment(Date.parse("2026-05-01T08:15:30Z"), Date.parse("2026-05-01T23:00:00Z"), "low")).toBe(
      Date.parse("2026-05-01T09:00:00Z"),
    );
  });
});
