const TRUE = new Set(["true", "yes", "1"]);
const FALSE = new Set(["false", "no", "0"]);
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/**
 * What a cell of a table says, by the type that the policy declares: `true`, `yes` or `1` for a boolean, decimals for a number,
 * `a;b` or `["a","b"]` for an array, JSON for an object. A cell that says no such thing is left as it is written,
 * so that whoever reads the facts names it in the error.
 */
export const cellValue = (type, cell) => {
    switch (type.kind) {
        case "boolean": {
            const word = cell.toLowerCase();
            if (TRUE.has(word))
                return true;
            return FALSE.has(word) ? false : cell;
        }
        case "integer":
        case "number":
            return NUMBER.test(cell) ? Number(cell) : cell;
        case "array":
            if (cell.startsWith("["))
                return fromJson(cell);
            return cell.split(";").map((item) => cellValue(type.items, item.trim()));
        case "object":
            return fromJson(cell);
        case "string":
        case "enum":
        case "date":
        case "date-time":
            return cell;
    }
};
const fromJson = (cell) => {
    try {
        return JSON.parse(cell);
    }
    catch {
        return cell;
    }
};
//# sourceMappingURL=csv-cell.js.map