import { WEEK, YEAR } from "./phases.js";
/**
 * A column that comes round with the calendar: everybody has the usual value, and each other value in a week of their own.
 * It shows one week at a time.
 */
export class Season {
    values;
    #usual;
    #tracks;
    #week;
    /**
     * @param values room for a value a row
     * @param usual the number or code of the usual value
     * @param others of the values that have own weeks, in the order of `phases`
     */
    constructor(values, usual, others, phases) {
        this.values = values.fill(usual);
        this.#usual = usual;
        this.#tracks = phases.map((track, i) => ({ ...inOrder(track), value: others[i] }));
    }
    /** Brings the column to a week. */
    turnTo(week) {
        if (week === this.#week)
            return;
        if (this.#week !== undefined)
            for (const track of this.#tracks)
                this.#set(track, this.#week, this.#usual);
        for (const track of this.#tracks)
            this.#set(track, week, track.value);
        this.#week = week;
    }
    #set(track, week, value) {
        const { values } = this;
        for (const rows of rowsIn(track, week))
            for (let i = 0; i < rows.length; i++)
                values[rows[i]] = value;
    }
    /** The rows that have their own week then, in no order. */
    rowsIn(week) {
        return this.#tracks.flatMap((track) => rowsIn(track, week));
    }
}
const inOrder = (phases) => {
    const starts = new Uint32Array(YEAR + 1);
    for (const phase of phases)
        starts[phase + 1] = starts[phase + 1] + 1;
    for (let phase = 0; phase < YEAR; phase++)
        starts[phase + 1] = starts[phase + 1] + starts[phase];
    const next = starts.slice();
    const rows = new Uint32Array(phases.length);
    for (let row = 0; row < phases.length; row++) {
        const phase = phases[row];
        const place = next[phase];
        rows[place] = row;
        next[phase] = place + 1;
    }
    return { rows, starts };
};
/** A week is so many phases in a row; at the end of the year they go on at its beginning. */
const rowsIn = ({ rows, starts }, week) => {
    const from = (week * WEEK) % YEAR;
    const to = from + WEEK;
    const between = (one, other) => rows.subarray(starts[one], starts[other]);
    return to <= YEAR ? [between(from, to)] : [between(from, YEAR), between(0, to - YEAR)];
};
//# sourceMappingURL=season.js.map