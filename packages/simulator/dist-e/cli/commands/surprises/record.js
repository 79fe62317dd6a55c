import { quote } from "@tierpolicy/schema";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { invalid } from "../../complaint.js";
import { jsonLines } from "../../input/json-lines.js";
import { openText } from "../../input/text-source.js";
import { idOf } from "./surprised-row.js";
const HELP = 'write one delivery a line, as `--format jsonl` does: {"id": "c-7", "date": "2026-05-01", "service": "home-made-pie"}';
/**
 * Reads a file of deliveries, as this command writes them. Lines about customers with errors are passed over.
 *
 * @param until what was delivered after this day is not known yet on it
 */
export const readRecord = async (path, until) => {
    // The first day has none yet.
    const opened = await openText(path, { mayBeEmpty: true });
    if (isLeft(opened))
        return opened;
    const record = new Map();
    for await (const rows of jsonLines(opened.right.chunks))
        for (const row of rows) {
            if (row.kind === "unreadable")
                return left(invalid(`in ${quote(path)}, ${row.errors[0].message}`, HELP));
            const line = row.value;
            if (line.errors !== undefined)
                continue;
            const id = idOf(line);
            if (typeof id !== "string" || typeof line.service !== "string" || typeof line.date !== "string")
                return left(invalid(`in ${quote(path)}, line ${row.range.start.line} is no delivery`, HELP));
            if (line.date <= until)
                remember(record, id, line.service, line.date);
        }
    return right(record);
};
export const remember = (record, id, service, date) => {
    const known = record.get(id) ?? {};
    if (!(known[service] !== undefined && known[service] >= date))
        known[service] = date;
    record.set(id, known);
};
//# sourceMappingURL=record.js.map