import fc from "fast-check";
import type { Coefficients } from "../../population/coefficients/coefficients.js";
import { between, coefficientsWith, share } from "../../population/coefficients/coefficients.test-support.js";

/** Coefficients under which much happens within a few weeks. */
export const busyCoefficients: fc.Arbitrary<Coefficients> = fc
  .tuple(
    coefficientsWith(),
    fc.record({
      tellsFrom: between(0, 0.5),
      unhappyTell: between(0, 6),
      happyTell: between(0, 6),
      acquaintances: between(1, 12),
      strangers: between(0, 1),
      leavingPerYear: between(0, 0.9),
      leavingBySatisfaction: between(0, 3),
      foreseenWithinWeeks: fc.oneof(fc.constantFrom(0, 1, 2), between(0, 4)),
      attemptsPerYear: between(0, 5),
      referralsSucceed: share,
    }),
  )
  .map(([all, busy]) => ({ ...all, ...busy }));
