/** Results as text: a line each for `jsonl`; else readable JSON, an array where there can be several. */
export const asJson = (results, format, isList) => {
    if (format === "jsonl")
        return results.map((result) => `${JSON.stringify(result)}\n`).join("");
    return `${JSON.stringify(isList ? results : results[0], null, 2)}\n`;
};
//# sourceMappingURL=as-json.js.map