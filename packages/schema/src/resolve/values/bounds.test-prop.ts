import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bounds } from "../../policy/fact.js";
import { above, intervalOf } from "./bounds.js";

const satisfies = (value: number, { minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Bounds): boolean =>
  (minimum === undefined || value >= minimum) &&
  (maximum === undefined || value <= maximum) &&
  (exclusiveMinimum === undefined || value > exclusiveMinimum) &&
  (exclusiveMaximum === undefined || value < exclusiveMaximum);

const boundsOf = (numbers: fc.Arbitrary<number>): fc.Arbitrary<Bounds> =>
  fc.record({ minimum: numbers, maximum: numbers, exclusiveMinimum: numbers, exclusiveMaximum: numbers }, { requiredKeys: [] });
const doubles = fc.double({ noDefaultInfinity: true, noNaN: true, min: -1e300, max: 1e300 });

describe("the interval of bounds", () => {
  it("has exactly the integers that satisfy them", () => {
    const halves = fc.integer({ min: -8, max: 8 }).map((half) => half / 2);
    fc.assert(
      fc.property(boundsOf(halves), fc.integer({ min: -10, max: 10 }), (bounds, value) => {
        const { least, greatest } = intervalOf("integer", bounds);
        expect(value >= least && value <= greatest).toBe(satisfies(value, bounds));
      }),
      { numRuns: 1000 },
    );
  });

  it("has exactly the numbers that satisfy them", () => {
    fc.assert(
      fc.property(boundsOf(doubles), doubles, (bounds, value) => {
        const { least, greatest } = intervalOf("number", bounds);
        for (const probe of [value, ...Object.values(bounds)]) expect(probe >= least && probe <= greatest).toBe(satisfies(probe, bounds));
      }),
    );
  });
});

describe("the next number above", () => {
  it("has nothing in between", () => {
    fc.assert(
      fc.property(doubles, (value) => {
        const next = above(value);
        const middle = value / 2 + next / 2;
        expect(next).toBeGreaterThan(value);
        expect(middle === value || middle === next || middle < value || middle > next || Math.abs(value) < 1e-300).toBe(true);
      }),
    );
  });
});
