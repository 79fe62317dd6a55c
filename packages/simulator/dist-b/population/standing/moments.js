import { numberOf } from "../people/calendar.js";
/**
 * What people have of a fact, or of a property of one.
 *
 * @param wanted the type that it must have: a date, or a date-time
 * @returns undefined where its column is in no form that can be read at once
 */
export const momentsOf = ({ facts }, { fact, path }, wanted, { columns }) => {
    let { type, default: otherwise } = facts.get(fact);
    const byFact = columns;
    let column = byFact[fact];
    for (const name of path) {
        const property = type.kind === "object" ? type.properties.get(name) : undefined;
        if (property === undefined || column === undefined || !isWhole(column))
            return undefined;
        column = column.properties[name];
        type = property.type;
        otherwise = property.default;
    }
    return type.kind === wanted.kind ? inColumn(column, wanted, otherwise) : undefined;
};
/** An object that everybody has. */
const isWhole = (column) => "properties" in column && !("valid" in column);
const inColumn = (column, type, otherwise) => {
    const numbered = (value) => numberOf(type, String(value ?? otherwise));
    if (column === undefined)
        return () => numbered(undefined);
    if (ArrayBuffer.isView(column))
        return (row) => column[row];
    if (Array.isArray(column))
        return (row) => numbered(column[row]);
    if ("constant" in column)
        return () => numbered(column.constant);
    if (!("codes" in column) || column.valid !== undefined)
        return undefined;
    const known = column.dictionary.map(numbered);
    return (row) => known[column.codes[row]];
};
//# sourceMappingURL=moments.js.map