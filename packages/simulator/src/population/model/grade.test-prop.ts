import fc from "fast-check";
import { expect, test } from "vitest";
import { share } from "../coefficients/coefficients.test-support.js";
import { type Grade, gradeAfter, type Marks } from "./grade.js";

const grade = fc.constantFrom<Grade>(0, 1, 2);
/** What it was, never more than its need in the catalogue. */
const wasOfNeed = fc
  .tuple(grade, grade)
  .map(([one, other]) => ({ was: Math.max(one, other) as Grade, need: Math.min(one, other) as Grade }));
const anyMarks: fc.Arbitrary<Marks> = fc.record({ dropsToExpected: share, dropsToBasic: share, rises: share });
const marks = fc.noBias(fc.tuple(share, share, share)).map(([one, other, rises]): Marks => {
  return { dropsToExpected: Math.min(one, other), dropsToBasic: Math.max(one, other), rises: rises / 3 };
});
const expectations = fc.noBias(fc.array(share, { minLength: 1, maxLength: 40, size: "max" }));

/** What it is after each of the expectations. */
const gradesAfter = (start: Grade, need: Grade, all: readonly number[], of: Marks): readonly Grade[] => {
  let now = start;
  return all.map((expectation) => {
    now = gradeAfter(now, need, expectation, of);
    return now;
  });
};

test("a service is never more than its need in the catalogue", () => {
  fc.assert(
    fc.property(grade, expectations, anyMarks, (need, all, of) => {
      for (const now of gradesAfter(need, need, all, of)) expect(now).toBeGreaterThanOrEqual(need);
    }),
  );
});

test("it has dropped to the class whose mark the expectation has reached", () => {
  fc.assert(
    fc.property(wasOfNeed, share, marks, ({ was, need }, expectation, of) => {
      const now = gradeAfter(was, need, expectation, of);
      if (expectation >= of.dropsToBasic) expect(now).toBe(2);
      else if (expectation >= of.dropsToExpected) expect(now).toBeGreaterThanOrEqual(1);
      else if (was === 0) expect(now).toBe(need);
    }),
  );
});

test("it drops only where a mark is reached, and rises only where expectation has fallen well below the mark", () => {
  let [drops, rises] = [0, 0];
  fc.assert(
    fc.property(grade, expectations, marks, (need, all, of) => {
      const after = gradesAfter(need, need, all, of);
      for (const [at, now] of after.entries()) {
        const [before, expectation] = [at === 0 ? need : (after[at - 1] as Grade), all[at] as number];
        if (now > before) {
          drops++;
          expect(expectation).toBeGreaterThanOrEqual(now === 2 ? of.dropsToBasic : of.dropsToExpected);
        }
        if (now < before) {
          rises++;
          if (before === 2) expect(expectation).toBeLessThan(of.dropsToBasic - of.rises);
          if (now === 0) expect(expectation).toBeLessThan(of.dropsToExpected - of.rises);
        }
      }
    }),
  );
  expect(Math.min(drops, rises)).toBeGreaterThan(50);
});

test("it does not flicker: between two changes back and forth the expectation has moved by `rises`", () => {
  let changes = 0;
  fc.assert(
    fc.property(grade, expectations, marks, (need, all, of) => {
      const after = gradesAfter(need, need, all, of);
      for (const [at, now] of after.entries()) {
        const before = after[at - 1];
        if (before === undefined || before === now) continue;
        const dropped = all.slice(0, at).findLastIndex((_, earlier) => after[earlier] === before && (after[earlier - 1] ?? need) < before);
        if (now > before || dropped < 0) continue;
        changes++;
        expect((all[dropped] as number) - (all[at] as number)).toBeGreaterThan(of.rises - 1e-12);
      }
    }),
  );
  expect(changes).toBeGreaterThan(50);
});

test("the same expectation once more changes nothing", () => {
  fc.assert(
    fc.property(wasOfNeed, share, anyMarks, ({ was, need }, expectation, of) => {
      const now = gradeAfter(was, need, expectation, of);
      expect(gradeAfter(now, need, expectation, of)).toBe(now);
    }),
  );
});

test("more expectation never makes it more of a delight, and neither does having been less of one", () => {
  fc.assert(
    fc.property(wasOfNeed, share, share, anyMarks, ({ was, need }, low, high, of) => {
      const [less, more] = [Math.min(low, high), Math.max(low, high)];
      expect(gradeAfter(was, need, less, of)).toBeLessThanOrEqual(gradeAfter(was, need, more, of));
      if (was < 2) expect(gradeAfter(was, need, low, of)).toBeLessThanOrEqual(gradeAfter((was + 1) as Grade, need, low, of));
    }),
  );
});

test("a delight drops to an expected service before it is basic, where expectation does not leap", () => {
  fc.assert(
    fc.property(marks, fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 20, maxLength: 60 }), (of, moves) => {
      const gap = of.dropsToBasic - of.dropsToExpected;
      fc.pre(gap > 0.01);
      let expectation = 0;
      const walk = moves.map((move) => {
        expectation = Math.min(1, Math.max(0, expectation + move * gap * 0.99));
        return expectation;
      });
      const after = gradesAfter(0, 0, [0, ...walk], of);
      fc.pre(of.dropsToExpected > 0);
      for (const [at, now] of after.entries()) if (now === 2) expect(after[at - 1]).not.toBe(0);
    }),
  );
});

test("with the usual marks it drops at 0.5 and 0.9, and rises below 0.75 and 0.35", () => {
  const of = { dropsToExpected: 0.5, dropsToBasic: 0.9, rises: 0.15 };
  const along = [0.49, 0.5, 0.4, 0.36, 0.34, 0.89, 0.9, 0.76, 0.74, 0.36, 0.34, 1, 0];
  expect(gradesAfter(0, 0, along, of)).toEqual([0, 1, 1, 1, 0, 1, 2, 2, 1, 1, 0, 2, 0]);
  expect(gradesAfter(1, 1, along, of)).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 1]);
  expect(gradesAfter(2, 2, along, of)).toEqual(along.map(() => 2));
});
