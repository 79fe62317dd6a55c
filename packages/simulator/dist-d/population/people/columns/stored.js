/** As the engine is given it; it is the same memory. */
export const columnOf = (stored) => {
    switch (stored.kind) {
        case "constant":
            return { constant: stored.constant };
        case "numbers":
            return stored.values;
        case "coded":
            return { codes: stored.codes, dictionary: stored.dictionary };
        case "lists":
            return { offsets: stored.offsets, values: columnOf(stored.elements) };
        case "object":
            return { properties: Object.fromEntries([...stored.properties].map(([name, property]) => [name, columnOf(property)])) };
    }
};
/** An array of the same kind. */
export const likewise = (values, length) => new values.constructor(length);
/** The values of some rows, in their order. */
export const takeFrom = (values, rows) => {
    const taken = likewise(values, rows.length);
    for (let i = 0; i < rows.length; i++)
        taken[i] = values[rows[i]];
    return taken;
};
/** The rows from 0 on. */
export const firstRows = (count) => {
    const rows = new Uint32Array(count);
    for (let row = 0; row < count; row++)
        rows[row] = row;
    return rows;
};
/** The column of some rows, in the order in which these are given. */
export const gathered = (stored, rows) => {
    switch (stored.kind) {
        case "constant":
            return stored;
        case "numbers":
            return { kind: "numbers", values: takeFrom(stored.values, rows) };
        case "coded":
            return { ...stored, codes: takeFrom(stored.codes, rows) };
        case "object":
            return { kind: "object", properties: new Map([...stored.properties].map(([name, property]) => [name, gathered(property, rows)])) };
        case "lists":
            return gatheredLists(stored, rows);
    }
};
const gatheredLists = ({ offsets: starts, elements }, rows) => {
    const offsets = new Uint32Array(rows.length + 1);
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        offsets[i + 1] = offsets[i] + starts[row + 1] - starts[row];
    }
    const places = new Uint32Array(offsets[rows.length]);
    for (let i = 0; i < rows.length; i++) {
        const from = starts[rows[i]] - offsets[i];
        for (let place = offsets[i]; place < offsets[i + 1]; place++)
            places[place] = from + place;
    }
    return { kind: "lists", offsets, elements: gathered(elements, places) };
};
/** The narrowest array that holds codes of so many texts. */
export const codesFor = (texts, length) => texts <= 2 ** 8 ? new Uint8Array(length) : texts <= 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
//# sourceMappingURL=stored.js.map