import fc from "fast-check";
import { COEFFICIENT_NAMES, COEFFICIENTS, type CoefficientName, type Coefficients } from "./coefficients.js";

/** A number between two. */
export const between = (least: number, most: number): fc.Arbitrary<number> =>
  least === most ? fc.constant(least) : fc.double({ min: least, max: most, noNaN: true });

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
