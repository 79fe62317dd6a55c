/** What the clock of a policy says on a day: the day, or its first moment in UTC, in its canonical form; undefined where the policy has no clock. */
export const clockOn = ({ clock, facts }, date) => {
    if (clock === undefined)
        return undefined;
    return facts.get(clock)?.type.kind === "date-time" ? `${date}T00:00:00.000Z` : date;
};
/**
 * Tells moments apart that some comparison of the clock with constants can tell apart: others have the same name. Comparisons with other facts
 * do not count.
 */
export const clockRegions = ({ clock }, comparisons) => {
    const constants = comparisons.flatMap(({ fact, value }) => fact.fact === clock && value.kind === "constant" ? [value.value].flat() : []);
    const marks = constants.map(String).sort();
    return (now = "") => {
        const before = marks.filter((mark) => mark < now).length;
        return marks[before] === now ? `at ${before}` : `before ${before}`;
    };
};
/** What the comparisons compare the clock with, itself aside. */
export const comparedWithClock = ({ clock }, comparisons) => comparisons.flatMap(({ fact, value }) => {
    if (value.kind === "constant")
        return [];
    const sides = [fact, value];
    return sides.some((side) => side.fact === clock) ? sides.filter((side) => side.fact !== clock) : [];
});
//# sourceMappingURL=clock.js.map