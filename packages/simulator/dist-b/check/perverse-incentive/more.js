import { InvariantError } from "@tierpolicy/engine";
import { quote } from "@tierpolicy/schema";
export const orderedLeavesOf = ({ facts, monotone }) => [...monotone].map(([leaf, direction]) => {
    const [id = "", ...path] = leaf.split(".");
    let type = facts.get(id)?.type;
    for (const property of path)
        type = type?.kind === "object" ? type.properties.get(property)?.type : undefined;
    if (type === undefined)
        throw new InvariantError(`\`${leaf}\` is monotone, and not declared`);
    return { leaf, direction, type };
});
/** Whether a customer has more of the leaf than another; less, where it is decreasing. */
export const hasMore = ({ leaf, direction, type }, customer, other) => {
    const [id = "", ...path] = leaf.split(".");
    const valueIn = (facts) => path.reduce((outer, property) => outer[property], facts[id]);
    const rank = (facts) => {
        const value = valueIn(facts);
        if (type.kind === "enum")
            return type.values.indexOf(String(value));
        return typeof value === "string" ? value : Number(value);
    };
    const [one, two] = [rank(customer), rank(other)];
    return direction === "increasing" ? one > two : one < two;
};
/** As the subject of a sentence: "more `basket`". */
export const moreOf = ({ leaf, direction, type }) => {
    const isUp = direction === "increasing";
    switch (type.kind) {
        case "boolean":
            return quote(`${leaf}: ${isUp}`);
        case "date":
        case "date-time":
            return `${isUp ? "a later" : "an earlier"} ${quote(leaf)}`;
        case "enum":
            return `a ${isUp ? "higher" : "lower"} ${quote(leaf)}`;
        default:
            return `${isUp ? "more" : "less"} ${quote(leaf)}`;
    }
};
//# sourceMappingURL=more.js.map