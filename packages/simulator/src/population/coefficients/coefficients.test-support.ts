import fc from "fast-check";
import { COEFFICIENT_NAMES, COEFFICIENTS, type CoefficientName, type Coefficients } from "./coefficients.js";

const STEPS = 2 ** 30;

/** A number between two, evenly, and at times one of the two. (A bare `fc.double` is below a millionth most of the time.) */
export const between = (least: number, most: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 7, arbitrary: fc.noBias(fc.nat({ max: STEPS })).map((step) => Math.min(most, least + (step / STEPS) * (most - least))) },
    { weight: 1, arbitrary: fc.constantFrom(least, most) },
  );

/** 0 to 1. */
export const share = between(0, 1);

/** -1 to 1. */
export const mood = between(-1, 1);

/** Any values that coefficients may have, those that are given aside. */
export const coefficientsWith = (fixed: Partial<Coefficients> = {}): fc.Arbitrary<Coefficients> =>
  fc.record(
    Object.fromEntries(
      COEFFICIENT_NAMES.map((name) => {
        const [least, most] = COEFFICIENTS[name].range;
        const value = fixed[name];
        return [name, value === undefined ? between(least, most) : fc.constant(value)];
      }),
    ) as { [name in CoefficientName]: fc.Arbitrary<number> },
  );
