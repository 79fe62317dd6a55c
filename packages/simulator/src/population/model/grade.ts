/** What a service is to somebody by now: Kano's classes, from 0 (a delight) over 1 (expected) to 2 (basic: taken for granted). */
export type Grade = 0 | 1 | 2;

export const GRADES = ["delight", "expected", "basic"] as const;

/** The expectations at which a service drops, and how far below them it rises again. */
export interface Marks {
  readonly dropsToExpected: number;
  readonly dropsToBasic: number;
  readonly rises: number;
}

/**
 * What a service is after somebody's expectation has changed. It drops with what is expected, and rises only when that has fallen well
 * below the mark (hysteresis), never above what it is in the catalogue.
 *
 * @param grade what it was
 * @param need what it is in the catalogue
 */
export const gradeAfter = (grade: Grade, need: Grade, expectation: number, marks: Marks): Grade => {
  const drop = expectation >= marks.dropsToBasic ? 2 : expectation >= marks.dropsToExpected ? 1 : 0;
  if (drop > grade) return drop;
  const hold = expectation >= marks.dropsToBasic - marks.rises ? 2 : expectation >= marks.dropsToExpected - marks.rises ? 1 : 0;
  const held = grade < hold ? grade : hold;
  return held > need ? held : need;
};
