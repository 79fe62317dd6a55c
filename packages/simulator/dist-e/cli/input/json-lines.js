import { LONGEST_ROW, linesFrom, rowFromJson, unreadableRow } from "./row.js";
/** That a line is longer than what is read. */
export const TOO_LONG = `is longer than ${LONGEST_ROW.toLocaleString("en")} characters`;
/** The lines of a text, in batches as it comes. */
export async function* textLines(chunks) {
    let number = 0;
    let rest = "";
    // Of a line that is too long, only its end is looked for.
    let skipping = false;
    const lineOf = (text, isLast) => {
        number += 1;
        if (skipping || text.length > LONGEST_ROW) {
            skipping = false;
            return [{ number, isLast }];
        }
        return text.trim() === "" ? [] : [{ number, text, isLast }];
    };
    for await (const chunk of chunks) {
        const pieces = (rest + chunk).split("\n");
        rest = pieces.pop() ?? "";
        yield pieces.flatMap((piece) => lineOf(piece, false));
        if (rest.length > LONGEST_ROW) {
            skipping = true;
            rest = "";
        }
    }
    yield lineOf(rest, true);
}
/** Reads a customer from each line. Empty lines are skipped, and a bad line spoils none but itself. */
export async function* jsonLines(chunks) {
    for await (const lines of textLines(chunks))
        yield lines.map(rowOf);
}
const rowOf = ({ number, text }) => {
    const range = linesFrom(number);
    return text === undefined ? unreadableRow(`line ${number} ${TOO_LONG}`, range, "write one customer a line") : rowFromJson(text, range);
};
//# sourceMappingURL=json-lines.js.map