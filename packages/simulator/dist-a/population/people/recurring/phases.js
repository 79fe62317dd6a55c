import { bitsOf, streamOf } from "../../chance/draws.js";
import { placeOf } from "../drawing/scene.js";
/** A year of 365.25 days, and a week, in quarters of a day: so both are whole. */
export const YEAR = 1461;
export const WEEK = 28;
/** No year has room for more weeks that never meet. */
export const MOST_WEEKS = 50;
const ANY = { kind: "any" };
/**
 * Draws the own weeks of some rows.
 *
 * @param values how many values have a week of their own
 * @param firstOf by place among `rows`
 */
export const drawPhases = (seed, fact, values, rows, attempt, firstOf = () => ANY) => {
    const count = Math.min(values, MOST_WEEKS);
    const stream = streamOf(seed, `fact ${fact} comes round`);
    const phases = Array.from({ length: count }, () => new Uint16Array(rows.length));
    const drawn = new Float64Array(count);
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const draw = (value, below) => bitsOf(stream, row, placeOf(attempt) + value) % below;
        const first = firstOf(i);
        const wanted = first.kind === "value" ? first.value : first.kind === "any" ? 0 : count;
        const isAnchored = wanted < count;
        const anchor = isAnchored ? draw(wanted, first.kind === "value" ? WEEK : YEAR) : 0;
        if (isAnchored)
            phases[wanted][i] = anchor;
        const others = isAnchored ? count - 1 : count;
        // from a week after the anchor to a week before it comes round; where there is none, from the second week to the end of the year
        const places = (isAnchored ? YEAR - 2 * WEEK + 1 : YEAR - WEEK) - (others - 1) * WEEK;
        for (let value = 0; value < count; value++)
            drawn[value] = draw(value, places);
        // each a week after those that were drawn before it
        for (let value = 0; value < count; value++) {
            if (value === wanted)
                continue;
            let before = 0;
            for (let other = 0; other < count; other++)
                if (other !== wanted && isBefore(drawn, other, value))
                    before += 1;
            phases[value][i] = (anchor + WEEK + drawn[value] + before * WEEK) % YEAR;
        }
    }
    return phases;
};
const isBefore = (drawn, one, other) => drawn[one] < drawn[other] || (drawn[one] === drawn[other] && one < other);
//# sourceMappingURL=phases.js.map