import fc from "fast-check";
import { test } from "vitest";
import { type Grade, gradeAfter } from "../model/grade.js";
import { steadyOf } from "./grades.js";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const grade = fc.constantFrom<Grade>(0, 1, 2);

test("what is steady stays what it is", () => {
  const marks = fc.record({ dropsToExpected: share, dropsToBasic: share, rises: share });
  fc.assert(
    fc.property(marks, grade, grade, share, (marks, one, other, expectation) => {
      const [need, now] = one < other ? [one, other] : [other, one];
      const { from, below } = steadyOf(marks, need);
      const near = Math.fround(expectation);
      if (near >= (from[now] as number) && near < (below[now] as number)) return gradeAfter(now, need, near, marks) === now;
      return true;
    }),
  );
});
