import type { Grade, Marks } from "../model/grade.js";

/** By grade, from what expectation on, and below which, it surely stays what it is: so it is most of the time, and need not be asked. */
export interface Steady {
  readonly from: Float64Array;
  readonly below: Float64Array;
}

/** Whether a service that is of this grade surely stays so with such an expectation. */
export const isSteady = ({ from, below }: Steady, grade: Grade, expectation: number): boolean =>
  expectation >= (from[grade] as number) && expectation < (below[grade] as number);

/** @param need what the service is in the catalogue: it does not rise above that */
export const steadyOf = ({ dropsToExpected, dropsToBasic, rises }: Marks, need: Grade): Steady => {
  const first = Math.min(dropsToExpected, dropsToBasic);
  const never = Number.NEGATIVE_INFINITY;
  return {
    from: Float64Array.of(never, need >= 1 ? never : first - rises, need >= 2 ? never : dropsToBasic - rises),
    below: Float64Array.of(first, dropsToBasic, Number.POSITIVE_INFINITY),
  };
};
