/** What a service is to somebody by now: Kano's classes, from 0 (a delight) over 1 (expected) to 2 (basic: taken for granted). */
export type Grade = 0 | 1 | 2;
/** The expectations at which a service drops, and how far below them it rises again. */
export interface Marks {
    readonly dropsToExpected: number;
    readonly dropsToBasic: number;
    readonly rises: number;
}
//# sourceMappingURL=marks.d.ts.map