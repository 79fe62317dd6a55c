import { decisionJson } from "./decision-json.js";
import { decisionText } from "./decision-text.js";
/** Writes decisions in the order of the rows, one batch after the other. */
export const writerOf = (policy, { format, facts }, { out }) => {
    let separator = "";
    const placeOf = (row) => (facts === undefined ? `line ${row.range.start.line}` : "the customer");
    switch (format) {
        case "text":
            return {
                write: async (rows) => {
                    const texts = rows.map(({ row, decided }) => decisionText(decided, placeOf(row), policy, out));
                    if (texts.length > 0)
                        await out.write(separator + texts.join("\n"));
                    if (texts.length > 0)
                        separator = "\n";
                },
                end: () => Promise.resolve(),
            };
        case "jsonl":
            return { write: (rows) => out.write(rows.map(({ decided }) => `${decisionJson(decided)}\n`).join("")), end: () => Promise.resolve() };
        case "json":
            return {
                write: async (rows) => {
                    if (rows.length === 0)
                        return;
                    await out.write((separator || "[\n") + rows.map(({ decided }) => decisionJson(decided)).join(",\n"));
                    separator = ",\n";
                },
                end: () => out.write(separator === "" ? "[]\n" : "\n]\n"),
            };
    }
};
//# sourceMappingURL=writer.js.map