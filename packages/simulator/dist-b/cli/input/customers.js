import { isLeft, right } from "fp-ts/lib/Either.js";
import { jsonArray } from "./json-array.js";
import { jsonLines } from "./json-lines.js";
import { openText } from "./text-source.js";
/** @param format the file's form; without it, the ending of its name says it, and else how it begins */
export const openCustomers = async (path, policy, format) => {
    const opened = await openText(path);
    if (isLeft(opened))
        return opened;
    const source = opened.right;
    switch (format ?? formatByName(path, source.head) ?? formatByHead(source.head)) {
        case "json":
            return right({ source, rows: jsonArray(source.chunks), notes: [] });
        case "jsonl":
            return right({ source, rows: jsonLines(source.chunks), notes: [] });
        case "csv": {
            // csv-parse is worth its loading time only here.
            const { openCsv } = await import("./csv.js");
            const table = await openCsv(source, policy);
            return isLeft(table) ? table : right({ source, ...table.right });
        }
    }
};
const formatByName = (path, head) => {
    const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
    switch (ending) {
        case "json":
            return formatByHead(head) === "jsonl" ? "jsonl" : "json";
        case "jsonl":
        case "ndjson":
            return "jsonl";
        case "csv":
        case "tsv":
            return "csv";
        default:
            return undefined;
    }
};
const formatByHead = (head) => {
    const start = head.trimStart();
    if (start.startsWith("["))
        return "json";
    if (!start.startsWith("{"))
        return "csv";
    return isWhole(start.split("\n", 1)[0] ?? "") ? "jsonl" : "json";
};
const isWhole = (line) => {
    try {
        JSON.parse(line);
        return true;
    }
    catch {
        return false;
    }
};
//# sourceMappingURL=customers.js.map