import { COMMITMENTS } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_COEFFICIENTS } from "../coefficients/coefficients.js";
import { coefficientsWith, share } from "../coefficients/coefficients.test-support.js";
import { claimOf } from "./claim.js";

const target = fc.option(share, { nil: undefined });

test("a stronger commitment never means less, whatever the coefficients and the standard are", () => {
  fc.assert(
    fc.property(coefficientsWith(), target, (coefficients, of) => {
      const claims = COMMITMENTS.map((commitment) => claimOf(commitment, of, coefficients));
      expect(claims).toEqual(claims.toSorted((a, b) => a - b));
      expect(Math.min(...claims)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...claims)).toBeLessThanOrEqual(1);
    }),
  );
});

test("a higher standard never means less", () => {
  fc.assert(
    fc.property(coefficientsWith(), fc.constantFrom(...COMMITMENTS), share, share, (coefficients, commitment, one, other) => {
      const [lower, higher] = [Math.min(one, other), Math.max(one, other)];
      expect(claimOf(commitment, lower, coefficients)).toBeLessThanOrEqual(claimOf(commitment, higher, coefficients));
    }),
  );
});

test("a commitment means what is set for it, a target what the standard names", () => {
  const claims = (of?: number) => COMMITMENTS.map((commitment) => claimOf(commitment, of, DEFAULT_COEFFICIENTS));
  expect(claims()).toEqual([0.2, 0.5, 0.9, 1]);
  expect(claims(0.99)).toEqual([0.2, 0.5, 0.99, 1]);
  expect(claims(0.7)).toEqual([0.2, 0.5, 0.7, 1]);
  // A standard below what best effort is taken to mean.
  expect(claims(0.3)).toEqual([0.2, 0.5, 0.5, 1]);
});
