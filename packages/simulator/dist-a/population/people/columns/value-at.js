import { dayOfNumber } from "../calendar.js";
/** What a column says in a row, in the canonical form of its type. */
export const valueAt = (stored, type, row) => {
    switch (stored.kind) {
        case "constant":
            return stored.constant;
        case "numbers":
            return scalarOf(type, stored.values[row]);
        case "coded":
            return stored.dictionary[stored.codes[row]];
        case "lists": {
            const [from, to] = [stored.offsets[row], stored.offsets[row + 1]];
            const items = type.kind === "array" ? type.items : type;
            return Array.from({ length: to - from }, (_, place) => valueAt(stored.elements, items, from + place));
        }
        case "object": {
            const types = type.kind === "object" ? type.properties : new Map();
            return Object.fromEntries([...stored.properties].map(([name, property]) => [name, valueAt(property, types.get(name)?.type, row)]));
        }
    }
};
const scalarOf = ({ kind }, value) => {
    if (kind === "boolean")
        return value === 1;
    if (kind === "date")
        return dayOfNumber(value);
    return kind === "date-time" ? new Date(value).toISOString() : value;
};
//# sourceMappingURL=value-at.js.map