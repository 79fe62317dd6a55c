import fc from "fast-check";
import { expect, test } from "vitest";
import { Line } from "./line.js";

const keys = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -10, max: 10, noNaN: true }),
  fc.integer({ min: -50, max: 50 }),
);

test("a number is placed in the last region that does not begin after it, wherever most numbers are", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(keys, { maxLength: 40 }),
      keys,
      keys,
      fc.array(fc.oneof(keys, fc.constantFrom(Number.NaN, Infinity, -Infinity))),
      fc.boolean(),
      (thresholds, one, other, numbers, whole) => {
        const range = { least: -1e300, greatest: 1e300 };
        const inside = thresholds.filter((key) => key > range.least && key <= range.greatest).map((key) => (whole ? Math.round(key) : key));
        const starts = [range.least, ...new Set(inside)].sort((a, b) => a - b);
        const all = [...numbers, ...starts];
        const line = new Line(
          starts,
          range,
          { least: Math.max(Math.min(one, other), range.least), greatest: Math.min(Math.max(one, other), range.greatest) },
          whole,
        );
        const regions = new Int32Array(all.length);
        const anyBad = line.place(Float64Array.from(all), all.length, regions);
        const expected = all.map((key) => {
          const isKey = key >= range.least && key <= range.greatest && (!whole || Number.isInteger(key));
          return isKey ? starts.filter((start) => start <= key).length - 1 : line.bad;
        });
        expect([...regions]).toEqual(expected);
        expect(anyBad).toBe(expected.includes(line.bad));
      },
    ),
    { numRuns: 300 },
  );
});
