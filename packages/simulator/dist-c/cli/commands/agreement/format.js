const BY_ENDING = new Map([
    ["html", "html"],
    ["htm", "html"],
    ["json", "json"],
    ["jsonld", "jsonld"],
]);
export const formatOf = ({ format, out = "" }) => format ?? BY_ENDING.get(/\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase() ?? "") ?? "markdown";
//# sourceMappingURL=format.js.map