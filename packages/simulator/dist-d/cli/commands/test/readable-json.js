const WIDEST = 100;
/** JSON as a person would write it: what fits on a line stands on one. */
export const readableJson = (value, indent = "") => {
    const line = onOneLine(value);
    if (typeof value !== "object" || value === null || indent.length + line.length <= WIDEST)
        return line;
    const inner = `${indent}  `;
    const parts = Array.isArray(value)
        ? value.map((item) => readableJson(item, inner))
        : members(value).map(([key, item]) => `${JSON.stringify(key)}: ${readableJson(item, inner)}`);
    const [open, close] = Array.isArray(value) ? "[]" : "{}";
    return `${open}\n${parts.map((part) => inner + part).join(",\n")}\n${indent}${close}`;
};
const members = (value) => Object.entries(value).filter(([, item]) => item !== undefined);
const onOneLine = (value) => {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(onOneLine).join(", ")}]`;
    const said = members(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
    return said.length === 0 ? "{}" : `{ ${said.join(", ")} }`;
};
//# sourceMappingURL=readable-json.js.map