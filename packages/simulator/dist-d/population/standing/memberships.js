/** A byte a row, in memory that threads share. */
export const sharedBytes = (rows) => new Uint8Array(new SharedArrayBuffer(rows));
/** Who is in some segment at least. */
export const inSome = (columns, rows) => {
    const [first, second] = columns;
    if (first !== undefined && second === undefined)
        return first;
    const some = new Uint8Array(rows);
    for (const column of columns)
        for (let row = 0; row < rows; row++)
            some[row] = some[row] | column[row];
    return some;
};
/** Brings a column of everybody to what is known of some by now; rows that are not decided stay what they were. */
export const bring = (into, column, valid, places) => {
    for (let row = 0; row < column.length; row++)
        if (valid[row] === 1)
            into[places ? places[row] : row] = column[row];
};
//# sourceMappingURL=memberships.js.map