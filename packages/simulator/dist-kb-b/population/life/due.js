/**
 * Turns a calendar by rows into one by weeks.
 *
 * @param rows by place
 */
export const dueOf = ({ offsets, weeks }, rows) => {
    const last = weeks.reduce((most, week) => Math.max(most, week), 0);
    const starts = new Uint32Array(last + 3);
    const forEach = (visit) => {
        for (let place = 0; place < rows.length; place++) {
            const row = rows[place];
            for (let at = offsets[row]; at < offsets[row + 1]; at++)
                visit(weeks[at], place);
        }
    };
    forEach((week) => {
        starts[week + 2]++;
    });
    for (let week = 2; week < starts.length; week++)
        starts[week] += starts[week - 1];
    const places = new Uint32Array(starts.at(-1));
    // Each week's start moves to its end meanwhile, where that of the next one is.
    forEach((week, place) => {
        places[starts[week + 1]++] = place;
    });
    return { starts, places };
};
/** Those of a week. */
export const dueIn = ({ starts, places }, week) => week + 1 < starts.length ? places.subarray(starts[week], starts[week + 1]) : places.subarray(0, 0);
//# sourceMappingURL=due.js.map