import fc from "fast-check";
import { expect, test } from "vitest";
import { share as anyShare } from "../coefficients/coefficients.test-support.js";
import { experienced, faded, told } from "./expectation.js";

/** Expectations are of single precision, and so is what is computed with them. */
const share = anyShare.map(Math.fround);
/** The last bit of a number below 1, and what is lost with it. */
const TINY = 2 ** -23;

/** Each step as a function of what was expected before, and of what moves it. */
const steps = {
  faded: (expectation: number, towards: number, one: number, _other: number) => faded(expectation, towards, one),
  told: (expectation: number, towards: number, one: number, _other: number) => told(expectation, towards, one),
  experienced,
} as const;

for (const [name, step] of Object.entries(steps)) {
  test(`what is expected stays between 0 and 1: ${name}`, () => {
    fc.assert(
      fc.property(share, share, share, share, (expectation, towards, one, other) => {
        const after = step(expectation, towards, one, other);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
      }),
    );
  });

  test(`who expected more before expects no less after: ${name}`, () => {
    fc.assert(
      fc.property(share, share, share, share, share, (low, high, towards, one, other) => {
        const [less, more] = [Math.min(low, high), Math.max(low, high)];
        expect(step(less, towards, one, other)).toBeLessThanOrEqual(step(more, towards, one, other) + TINY);
      }),
    );
  });

  test(`what moves it more lets no less be expected: ${name}`, () => {
    fc.assert(
      fc.property(share, share, share, share, share, (expectation, low, high, one, other) => {
        const [less, more] = [Math.min(low, high), Math.max(low, high)];
        expect(step(expectation, less, one, other)).toBeLessThanOrEqual(step(expectation, more, one, other) + TINY);
      }),
    );
  });

  test(`it goes towards what moves it, and never beyond: ${name}`, () => {
    fc.assert(
      fc.property(share, share, share, share, (expectation, towards, one, other) => {
        const after = step(expectation, towards, one, other);
        expect(Math.abs(after - expectation) + Math.abs(towards - after)).toBeCloseTo(Math.abs(towards - expectation), 6);
      }),
    );
  });

  test(`what is just as expected moves nothing, and neither does a share of 0: ${name}`, () => {
    fc.assert(
      fc.property(share, share, share, share, (expectation, towards, one, other) => {
        expect(step(expectation, expectation, one, other)).toBe(expectation);
        expect(step(expectation, towards, 0, 0)).toBe(expectation);
      }),
    );
  });
}

test("a share of 1 goes all the way", () => {
  fc.assert(
    fc.property(share, share, (expectation, towards) => {
      expect(faded(expectation, towards, 1)).toBeCloseTo(towards, 6);
      expect(told(expectation, towards, 1)).toBeCloseTo(Math.max(expectation, towards), 6);
      expect(experienced(expectation, towards, 1, 1)).toBeCloseTo(towards, 6);
    }),
  );
});

test("what comes of a step is of single precision", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(steps)), share, anyShare, anyShare, anyShare, (step, expectation, towards, one, other) => {
      const after = step(expectation, towards, one, other);
      expect(after).toBe(Math.fround(after));
    }),
  );
});

test("telling lowers nothing", () => {
  fc.assert(fc.property(share, share, share, (expectation, claim, by) => told(expectation, claim, by) >= expectation));
});

test("more and less are learnt from each in its own measure", () => {
  expect(experienced(0.5, 1, 0.2, 0.4)).toBeCloseTo(0.6, 6);
  expect(experienced(0.5, 0, 0.2, 0.4)).toBeCloseTo(0.3, 6);
  expect(told(0.5, 0.9, 0.25)).toBeCloseTo(0.6, 6);
  expect(told(0.5, 0.4, 0.25)).toBe(0.5);
  expect(faded(0.5, 0.1, 0.25)).toBeCloseTo(0.4, 6);
  expect(faded(0.1, 0.5, 0.25)).toBeCloseTo(0.2, 6);
});
