import { numberOf } from "../people/calendar.js";
import { clockOn } from "./clock.js";
import { momentsOf } from "./moments.js";
/**
 * Who has a comparison of the clock with a fact that may say something else than the week before.
 *
 * @returns undefined where the fact cannot be read at once
 */
export const crossingsOf = (policy, people, leaf) => {
    const type = policy.clock === undefined ? undefined : policy.facts.get(policy.clock)?.type;
    if (type?.kind !== "date" && type?.kind !== "date-time")
        return undefined;
    const moments = momentsOf(policy, leaf, type, people.facts(0, policy));
    if (moments === undefined)
        return undefined;
    const clocks = Array.from({ length: people.weeks }, (_, week) => numberOf(type, clockOn(policy, people.dateOf(week))));
    const rows = clocks.map(() => []);
    for (let row = 0; row < people.rows; row++)
        for (const week of weeksAcross(clocks, moments(row)))
            rows[week]?.push(row);
    const crossings = rows.map((some) => Uint32Array.from(some));
    return (week) => crossings[week];
};
/** The weeks at whose beginning the clock is at the moment or after it, and was at it or before it a week earlier. */
const weeksAcross = (clocks, moment) => {
    let [from, to] = [0, clocks.length];
    while (from < to) {
        const middle = (from + to) >>> 1;
        if (clocks[middle] < moment)
            from = middle + 1;
        else
            to = middle;
    }
    if (from === clocks.length)
        return [];
    const after = clocks[from] === moment ? [from + 1] : [];
    return from === 0 ? after : [from, ...after];
};
//# sourceMappingURL=crossings.js.map