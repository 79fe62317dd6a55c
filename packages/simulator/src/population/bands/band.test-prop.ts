import fc from "fast-check";
import { expect, test } from "vitest";
import { bandAround } from "./band.js";

/** Without -0, which is equal to 0 and of which no measure knows. */
const measures = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0);
const several = fc.array(measures, { minLength: 2, maxLength: 40 });

test("the mean is within its interval", () => {
  fc.assert(
    fc.property(several, (values) => {
      const { mean, low, high } = bandAround(values);
      expect(low).toBeLessThanOrEqual(mean);
      expect(mean).toBeLessThanOrEqual(high);
    }),
  );
});

test("equal values have a band without width, to the last bit", () => {
  fc.assert(
    fc.property(measures, fc.integer({ min: 2, max: 40 }), (value, count) => {
      expect(bandAround(Array.from({ length: count }, () => value))).toEqual({ mean: value, low: value, high: value });
    }),
  );
});

test("the band of opposite values is the opposite band, to the last bit", () => {
  fc.assert(
    fc.property(several, (values) => {
      const { mean, low, high } = bandAround(values);
      const opposite = bandAround(values.map((value) => 0 - value));
      expect([opposite.mean + 0, opposite.low, opposite.high]).toEqual([0 - mean, 0 - high, 0 - low]);
    }),
  );
});

test("the interval of the same values, each four times, is less than half as wide", () => {
  fc.assert(
    fc.property(several, (values) => {
      const [once, often] = [bandAround(values), bandAround([...values, ...values, ...values, ...values])];
      fc.pre(once.high - once.low > 1e-3);
      expect(often.high - often.low).toBeLessThan((once.high - once.low) / 2);
    }),
  );
});
