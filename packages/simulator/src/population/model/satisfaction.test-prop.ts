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
      expect(satisfactionWith(0, distance, of)).toBeCloseTo(printed.attractive(Math.max(0, distance), joy, 0), 6);
      expect(satisfactionWith(1, distance, of)).toBeCloseTo(printed.oneDimensional((1 + distance) / 2, swing, -swing), 6);
      expect(satisfactionWith(2, distance, of)).toBeCloseTo(printed.mustBe(1 + Math.min(0, distance), 0, -anger), 6);
    }),
  );
});

test("what comes exactly as expected leaves everybody indifferent, whatever it is", () => {
  fc.assert(
    fc.property(grade, curves, (by, of) => {
      expect(Math.abs(satisfactionWith(by, 0, of))).toBe(0);
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
      expect(Math.abs(satisfactionWith(by, distance, of))).toBeLessThanOrEqual(Math.fround(height));
    }),
  );
});

test("more than somebody else got never satisfies less", () => {
  fc.assert(
    fc.property(grade, mood, mood, curves, (by, one, other, of) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(satisfactionWith(by, less, of)).toBeLessThanOrEqual(satisfactionWith(by, more, of));
    }),
  );
});

test("a small difference is felt a little: no curve is steeper than e / (e - 1)", () => {
  fc.assert(
    fc.property(grade, mood, mood, curves, (by, one, other, of) => {
      const felt = Math.abs(satisfactionWith(by, one, of) - satisfactionWith(by, other, of));
      expect(felt).toBeLessThanOrEqual((E / (E - 1)) * Math.abs(one - other) + 1e-6);
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
  const of = { joyOfDelight: 0.875, swingOfExpected: 0.75, angerOfBasic: 0.625 };
  const at = (grade: Grade, ...distances: number[]) => distances.map((distance) => satisfactionWith(grade, distance, of) + 0);
  expect(at(0, -1, 1)).toEqual([0, 0.875]);
  expect(at(1, -1, 1)).toEqual([-0.75, 0.75]);
  expect(at(2, -1, 1)).toEqual([-0.625, 0]);
  // Half of what was wholly unexpected: (e^0.5 - 1) / (e - 1).
  expect(at(0, 0.5)[0]).toBeCloseTo(0.875 * 0.3775406687981454, 6);
  expect(at(2, -0.5)[0]).toBeCloseTo(-0.625 * 0.3775406687981454, 6);
});

test("the curve is nowhere further than 2·10^-7 from the exponential function, and of single precision", () => {
  const of = { joyOfDelight: 1, swingOfExpected: 1, angerOfBasic: 1 };
  for (let at = 0; at <= 100_000; at++) {
    const distance = Math.fround(at / 100_000);
    const satisfaction = satisfactionWith(0, distance, of);
    expect(Math.abs(satisfaction - Math.expm1(distance) / (E - 1))).toBeLessThan(2e-7);
    expect(satisfaction).toBe(Math.fround(satisfaction));
  }
});
