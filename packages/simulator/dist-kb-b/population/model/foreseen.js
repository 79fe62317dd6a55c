const YEAR = 365.25 / 7;
/**
 * Whether somebody could have foreseen a delight that comes now: it keeps the calendar, or the interval at which it came last.
 *
 * @param interval weeks since it came last; 0 where it never came
 * @param before weeks between the two times before that; 0 where there were none
 * @param within how many weeks it may be off
 */
export function isForeseen(interval, before, within) {
    if (interval <= 0)
        return false;
    return Math.abs(interval - YEAR) <= Math.max(within, 1) || (before > 0 && Math.abs(interval - before) <= within);
}
//# sourceMappingURL=foreseen.js.map