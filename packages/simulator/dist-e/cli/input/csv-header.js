import { nearest, quote, quoteAll } from "@tierpolicy/schema";
import { left, right } from "fp-ts/lib/Either.js";
import { invalid } from "../complaint.js";
const TEXT = { kind: "string" };
/** Finds the columns that the policy looks at; the others are ignored. */
export const readHeader = (name, cells, { facts, clock }) => {
    const twice = cells.find((cell, at) => cell !== "" && cells.indexOf(cell) !== at);
    if (twice !== undefined)
        return left(invalid(`${quote(name)} has two columns ${quote(twice)}`, "leave one of them"));
    const columns = cells.flatMap((cell, at) => {
        const path = cell.split(".");
        const type = typeAt(facts, path);
        if (type !== undefined)
            return [{ at, kind: "fact", path, type }];
        return cell === "id" ? [{ at, kind: "id", path: ["id"], type: TEXT }] : [];
    });
    const given = new Set(columns.map(({ path }) => path[0]));
    const missing = [...facts.values()].filter((fact) => isNeeded(fact) && fact.id !== clock && !given.has(fact.id));
    if (!columns.some(({ kind }) => kind === "fact") && missing.length > 0)
        return left(invalid(`the first line of ${quote(name)} names no fact of the policy: it has ${quoteAll(cells)}`, `name the columns after the facts: ${quoteAll([...facts.keys()])}`));
    const unused = cells.filter((_, at) => !columns.some((column) => column.at === at));
    const notes = missing.map(({ id }) => {
        const near = nearest(id, unused);
        return `no column is called ${quote(id)}, which every customer needs${near === undefined ? "" : `; did you mean it by ${quote(near)}?`}`;
    });
    return right({ columns, width: cells.length, notes });
};
const isNeeded = (fact) => fact.default === undefined;
const typeAt = (facts, [fact, ...path]) => path.reduce((type, property) => (type?.kind === "object" ? type.properties.get(property)?.type : undefined), facts.get(fact)?.type);
//# sourceMappingURL=csv-header.js.map