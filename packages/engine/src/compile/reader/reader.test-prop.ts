import { canonicalDateTime, isDate } from "@tierpolicy/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayKey, momentKey } from "./days.js";
import { Thresholds } from "./thresholds.js";

const two = (value: number) => String(value).padStart(2, "0");
const digits = fc.integer({ min: 0, max: 99 });
const almostDays = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }))
  .map(([year, month, day]) => `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
const almostMoments = fc
  .tuple(
    almostDays,
    fc.constantFrom("T", "t", " "),
    digits,
    digits,
    digits,
    fc.constantFrom("", ".0", ".25", ".250", ".2501"),
    fc.constantFrom("Z", "z", "+01:00", "-23:59", ""),
  )
  .map(
    ([day, t, hours, minutes, seconds, fraction, zone]) =>
      `${day}${t}${two(hours % 26)}:${two(minutes % 62)}:${two(seconds % 62)}${fraction}${zone}`,
  );
/** A text with one character changed. */
const spoilt = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(texts, fc.nat(30), fc.constantFrom("0", "9", "-", ":", "/", "٣", "x", " "))
    .map(([text, at, other]) => text.slice(0, at) + other + text.slice(at + 1));

describe("the key of a day", () => {
  test("is there for the days of the calendar and for nothing else", () => {
    fc.assert(
      fc.property(fc.oneof(almostDays, spoilt(almostDays), fc.string()), (text) => {
        expect(dayKey(text) >= 0).toBe(isDate(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test("is in the order of days", () => {
    const days = almostDays.filter(isDate);
    fc.assert(
      fc.property(days, days, (one, other) => {
        expect(Math.sign(dayKey(one) - dayKey(other))).toBe(one < other ? -1 : Number(one > other));
      }),
    );
  });
});

describe("the key of a moment", () => {
  test("is there for what has a canonical form and for nothing else", () => {
    fc.assert(
      fc.property(fc.oneof(almostMoments, spoilt(almostMoments), fc.string()), (text) => {
        expect(momentKey(text) >= 0).toBe(canonicalDateTime(text) !== undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  test("is that of its canonical form, in the order of moments", () => {
    const moments = almostMoments.filter((text) => canonicalDateTime(text) !== undefined);
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        const [first, second] = [canonicalDateTime(one) as string, canonicalDateTime(other) as string];
        expect(momentKey(one)).toBe(momentKey(first));
        expect(Math.sign(momentKey(one) - momentKey(other))).toBe(first < second ? -1 : Number(first > second));
      }),
    );
  });
});

describe("thresholds", () => {
  test("find the last region that does not begin after a key", () => {
    const keys = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -20, max: 20 }), fc.integer());
    fc.assert(
      fc.property(fc.uniqueArray(keys, { minLength: 1, maxLength: 40 }), fc.array(keys, { maxLength: 20 }), (unsorted, asked) => {
        const starts = [...Float64Array.from(unsorted).sort()];
        const thresholds = new Thresholds(starts);
        for (const key of [...asked, ...starts])
          expect(thresholds.regionOf(key)).toBe(
            Math.max(
              0,
              starts.findLastIndex((start) => start <= key),
            ),
          );
      }),
      { numRuns: 1_000 },
    );
  });
});
