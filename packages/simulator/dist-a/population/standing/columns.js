/** A byte a row, in memory that threads share. */
export const sharedBytes = (rows) => new Uint8Array(new SharedArrayBuffer(rows));
/** Columns that several ask for, worked out once. */
export const remembering = (make, nameOf) => {
    const known = new Map();
    return (key) => {
        const name = nameOf(key);
        const column = known.get(name) ?? make(key);
        known.set(name, column);
        return column;
    };
};
/** 1 for who is in some of the columns at least. */
export const union = (columns, rows) => {
    const some = new Uint8Array(rows);
    for (const column of columns)
        for (let row = 0; row < rows; row++)
            some[row] = some[row] | column[row];
    return some;
};
//# sourceMappingURL=columns.js.map