/**
 * Whether somebody could have foreseen a delight that comes now: it keeps the calendar, or the interval at which it came last.
 *
 * @param interval weeks since it came last; 0 where it never came
 * @param before weeks between the two times before that; 0 where there were none
 * @param within how many weeks it may be off
 */
export declare function isForeseen(interval: number, before: number, within: number): boolean;
//# sourceMappingURL=foreseen.d.ts.map