import fc from "fast-check";
import { expect, test } from "vitest";
import { mood, share } from "../coefficients/coefficients.test-support.js";
import type { Grade } from "./grade.js";
import { satisfactionWith } from "./satisfaction.js";

const grade = fc.constantFrom<Grade>(0, 1, 2);
const curves = fc.record({ joyOfDelight: share, swingOfExpected: share, angerOfBasic: share });
const { E } = Math;

/** Wang & Ji's functions as they print them, with fulfilment from 0 to 1 and satisfaction at full and at no fulfilment. */
const printed = {
  attractive: (x: number, cs: number, ds: number) => ((cs - ds) / (E - 1)) * E ** x - (cs - E * ds) / (E - 1),
  oneDimensional: (x: number, cs: number, ds: number) => (cs - ds) * x + ds,
  mustBe: (x: number, cs: number, ds: number) => -((E * (cs - ds)) / (E - 1)) * E ** -x + (E * cs - ds) / (E - 1),
};

test("satisfaction is Wang & Ji's curve of what the service is by now", () => {
  fc.assert(
    fc.property(mood, curves, (distance, of) => {
      const { joyOfDelight: joy, swingOfExpected: swing, angerOfBasic: anger } = of;
      expect(satisfactionWith(0, distance, of)).toBeCloseTo(printed.attractive(Math.max(0, distance), joy, 0), 12);
      expect(satisfactionWith(1, distance, of)).toBeCloseTo(printed.oneDimensional((1 + distance) / 2, swing, -swing), 12);
      expect(satisfactionWith(2, distance, of)).toBeCloseTo(printed.mustBe(1 + Math.min(0, distance), 0, -anger), 12);
    }),
  );
});

test("what comes exactly as expected leaves everybody indifferent, whatever it is", () => {
  fc.assert(
    fc.property(grade, curves, (by, of) => {
      expect(satisfactionWith(by, 0, of)).toBe(0);
    }),
  );
});

test("a delight angers nobody, and a basic delights nobody", () => {
  fc.assert(
    fc.property(mood, curves, (distance, of) => {
      expect(satisfactionWith(0, distance, of)).toBeGreaterThanOrEqual(0);
      expect(satisfactionWith(2, distance, of)).toBeLessThanOrEqual(0);
    }),
  );
});

test("satisfaction is within the heights of the curves", () => {
  fc.assert(
    fc.property(grade, mood, curves, (by, distance, of) => {
      const height = [of.joyOfDelight, of.swingOfExpected, of.angerOfBasic][by] ?? 0;
      expect(Math.abs(satisfactionWith(by, distance, of))).toBeLessThanOrEqual(height + 1e-12);
    }),
  );
});

test("more than somebody else got never satisfies less", () => {
  fc.assert(
    fc.property(grade, mood, mood, curves, (by, one, other, of) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(satisfactionWith(by, less, of)).toBeLessThanOrEqual(satisfactionWith(by, more, of) + 1e-12);
    }),
  );
});

test("a small difference is felt a little: no curve is steeper than e / (e - 1)", () => {
  fc.assert(
    fc.property(grade, mood, mood, curves, (by, one, other, of) => {
      const felt = Math.abs(satisfactionWith(by, one, of) - satisfactionWith(by, other, of));
      expect(felt).toBeLessThanOrEqual((E / (E - 1)) * Math.abs(one - other) + 1e-12);
    }),
  );
});

test("what has dropped satisfies less, whatever comes, while all curves are of one height", () => {
  fc.assert(
    fc.property(mood, share, (distance, height) => {
      const of = { joyOfDelight: height, swingOfExpected: height, angerOfBasic: height };
      const [delight, expected, basic] = ([0, 1, 2] as const).map((by) => satisfactionWith(by, distance, of)) as [number, number, number];
      // Of good news the line makes more than a delight's curve does, which is slow to rise; of bad news a basic's makes less than the line.
      if (distance < 0) expect(delight).toBeGreaterThanOrEqual(Math.max(expected, basic));
      else expect(basic).toBeLessThanOrEqual(Math.min(delight, expected));
    }),
  );
});

test("at the ends all is as Kano says", () => {
  const of = { joyOfDelight: 0.9, swingOfExpected: 0.8, angerOfBasic: 0.7 };
  expect([-1, 1].map((distance) => satisfactionWith(0, distance, of))).toEqual([0, expect.closeTo(0.9, 12)]);
  expect([-1, 1].map((distance) => satisfactionWith(1, distance, of))).toEqual([-0.8, 0.8]);
  expect([-1, 1].map((distance) => satisfactionWith(2, distance, of))).toEqual([expect.closeTo(-0.7, 12), 0]);
  // Half of what was wholly unexpected: (e^0.5 - 1) / (e - 1).
  expect(satisfactionWith(0, 0.5, of)).toBeCloseTo(0.9 * 0.3775406687981454, 12);
  expect(satisfactionWith(2, -0.5, of)).toBeCloseTo(-0.7 * 0.3775406687981454, 12);
});
