/** The longest customer that is read, in characters: a file that is not what its name says must not fill the memory. */
export const LONGEST_ROW = 1_000_000;
/** The whole lines from `first` to `last`, both included, counted from 1. */
export const linesFrom = (first, last = first) => ({
    start: { line: first, column: 1 },
    end: { line: last + 1, column: 1 },
});
export const customerRow = (value, range) => ({ kind: "customer", value, range });
export const unreadableRow = (message, range, help) => ({
    kind: "unreadable",
    range,
    errors: [
        { code: "unreadable-row", severity: "error", message, pointer: "", range, ...(help !== undefined && { help }) },
    ],
});
/** Where the bytes were not UTF-8, the decoder has put U+FFFD. */
export const isMangled = (text) => text.includes("\uFFFD");
export const mangledRow = (range) => unreadableRow(`line ${range.start.line} has bytes that are not UTF-8`, range, "save the file as UTF-8");
/** The customer that a piece of JSON says. */
export const rowFromJson = (text, range) => {
    if (isMangled(text))
        return mangledRow(range);
    try {
        const value = JSON.parse(text);
        if (typeof value === "object" && value !== null && !Array.isArray(value))
            return customerRow(value, range);
        return unreadableRow(`line ${range.start.line} is not a customer: it is ${kindOf(value)}`, range, 'write an object of facts, such as {"id": "c1", …}');
    }
    catch (error) {
        // JSON.parse throws nothing else.
        return unreadableRow(`line ${range.start.line} is not JSON: ${error.message}`, range);
    }
};
const kindOf = (value) => {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "an array";
    return `a ${typeof value}`;
};
//# sourceMappingURL=row.js.map