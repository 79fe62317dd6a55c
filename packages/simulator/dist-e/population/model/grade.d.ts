/** What a service is to somebody by now: Kano's classes, from 0 (a delight) over 1 (expected) to 2 (basic: taken for granted). */
export type Grade = 0 | 1 | 2;
export declare const GRADES: readonly ["delight", "expected", "basic"];
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
export declare const gradeAfter: (grade: Grade, need: Grade, expectation: number, marks: Marks) => Grade;
//# sourceMappingURL=grade.d.ts.map