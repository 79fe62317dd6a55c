import { type Grade, gradeAfter } from "../model/grade.js";
import { GRADE, LEFT } from "./everybody.js";
import type { Life, LivingService } from "./life.js";

/** What the rows [from, to) expect of a service is kept, rounded to single precision; its grade follows what is kept. */
export const settle = (life: Life, service: LivingService, from: number, to: number): void => {
  const { expected, coefficients } = life;
  const { status } = life.everybody;
  const { expectation, standing } = service.state;
  const { need } = service;
  for (let row = from; row < to; row++) {
    if (status[row] === LEFT) continue;
    const rounded = Math.fround(expected[row - from] as number);
    expectation[row] = rounded;
    const before = standing[row] as number;
    standing[row] = (before & ~GRADE) | gradeAfter((before & GRADE) as Grade, need, rounded, coefficients);
  }
};
