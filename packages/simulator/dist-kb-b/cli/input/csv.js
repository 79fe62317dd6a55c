import { pipeline, Readable } from "node:stream";
import { parse } from "csv-parse";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { invalid } from "../complaint.js";
import { cellValue } from "./csv-cell.js";
import { readHeader } from "./csv-header.js";
import { customerRow, isMangled, LONGEST_ROW, linesFrom, mangledRow, unreadableRow } from "./row.js";
/** Opens a table whose first line names the facts. The cells are separated by whichever of `,`, `;` and tab its first line has most of. */
export const openCsv = async ({ name, head, chunks }, policy) => {
    const flaws = [];
    const parser = parse({
        delimiter: delimiterOf(head),
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        skip_records_with_error: true,
        max_record_size: LONGEST_ROW,
        trim: true,
        on_skip: (error) => {
            // csv-parse finds a row that is too long once more in every piece that follows.
            if (flaws.at(-1)?.code !== "CSV_MAX_RECORD_SIZE")
                flaws.push(error);
            return undefined;
        },
    });
    // Whoever reads the parser meets the error there.
    pipeline(Readable.from(chunks), parser, () => { });
    const records = parser[Symbol.asyncIterator]();
    const first = await records.next();
    if (first.done)
        return left(invalid(`the first line of \`${name}\` cannot be read`, "write the names of the facts, separated by commas"));
    const header = readHeader(name, first.value.record, policy);
    if (isLeft(header)) {
        await records.return?.();
        return header;
    }
    return right({ rows: rowsOf(parser, records, flaws, header.right), notes: header.right.notes });
};
const delimiterOf = (head) => {
    const [line = ""] = head.split(/\r?\n/, 1);
    const counts = [",", ";", "\t"].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
    return counts.reduce((most, next) => (next.count > most.count ? next : most)).delimiter;
};
const BATCH = 256;
async function* rowsOf(parser, records, flaws, header) {
    let batch = [];
    let lastLine = 1;
    let count = 1;
    const flawsBefore = () => {
        while (flaws[0] !== undefined && flaws[0].records <= count)
            batch.push(flawed(flaws.shift(), lastLine + 1));
    };
    try {
        for (let next = await records.next(); !next.done; next = await records.next()) {
            flawsBefore();
            const { record, info } = next.value;
            batch.push(rowOf(record, info.lines, header));
            lastLine = info.lines;
            count += 1;
            if (batch.length >= BATCH || parser.readableLength === 0) {
                yield batch;
                batch = [];
            }
        }
        flawsBefore();
        yield batch;
    }
    finally {
        await records.return?.();
    }
}
const rowOf = (cells, lastLine, { columns, width }) => {
    const breaks = cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    const range = linesFrom(lastLine - breaks, lastLine);
    if (cells.some(isMangled))
        return mangledRow(range);
    if (cells.length !== width)
        return unreadableRow(`line ${range.start.line} has ${cells.length} ${cells.length === 1 ? "cell" : "cells"}, and the first line has ${width}`, range, "put a cell that contains the separator in double quotes");
    const customer = {};
    for (const { at, path, type } of columns) {
        const cell = cells[at];
        // An empty cell says nothing, so that the fact's default holds.
        if (cell !== undefined && cell !== "")
            put(customer, path, cellValue(type, cell));
    }
    return customerRow(customer, range);
};
const put = (into, [key, ...rest], value) => {
    const [next, ...others] = rest;
    if (next === undefined) {
        into[key] = value;
        return;
    }
    const inner = into[key];
    const object = typeof inner === "object" && !Array.isArray(inner) ? inner : {};
    into[key] = object;
    put(object, [next, ...others], value);
};
const flawed = ({ code, lines }, from) => {
    switch (code) {
        case "CSV_QUOTE_NOT_CLOSED":
            return unreadableRow(`a double quote that opens on line ${from} or later is not closed`, linesFrom(from, lines), 'write `""` for a double quote within a cell');
        case "CSV_MAX_RECORD_SIZE":
            return unreadableRow(`line ${from} is longer than ${LONGEST_ROW.toLocaleString("en")} characters, and nothing after it was read`, linesFrom(from));
        default:
            return unreadableRow(`line ${lines} has a stray double quote`, linesFrom(lines), 'put the whole cell in double quotes, and write `""` for one within it');
    }
};
//# sourceMappingURL=csv.js.map