import { decisionJson } from "../decide/decision-json.js";
import { decisionText } from "../decide/decision-text.js";
import { surprisesText } from "./surprises-text.js";
/** A line for each delight that is due, and for each customer with errors, in the order of the rows. */
const linesOf = ({ surprised }) => surprised.kind === "invalid" ? [decisionJson(surprised)] : surprised.due.map((one) => JSON.stringify(one));
/** Text comes day by day, so that it is written at the end; what is wrong with a customer is said at once, beside it. */
export const writerOf = (policy, format, dates, { out, err }) => {
    let separator = "[\n";
    const all = [];
    switch (format) {
        case "text":
            return {
                write: async (rows) => {
                    for (const { row, surprised } of rows)
                        if (surprised.kind === "due")
                            all.push(...surprised.due);
                        else
                            await err.write(decisionText(surprised, `line ${row.range.start.line}`, policy, err));
                },
                end: (customers) => out.write(surprisesText(all, dates, customers, policy, out)),
            };
        case "jsonl":
            return {
                write: (rows) => out.write(rows
                    .flatMap(linesOf)
                    .map((line) => `${line}\n`)
                    .join("")),
                end: () => Promise.resolve(),
            };
        case "json":
            return {
                write: async (rows) => {
                    const lines = rows.flatMap(linesOf);
                    if (lines.length === 0)
                        return;
                    await out.write(separator + lines.join(",\n"));
                    separator = ",\n";
                },
                end: () => out.write(separator === "[\n" ? "[]\n" : "\n]\n"),
            };
    }
};
//# sourceMappingURL=writer.js.map