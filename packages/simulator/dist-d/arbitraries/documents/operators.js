import { DECORATORS, OPERATORS } from "@tierpolicy/schema";
const ORDERINGS = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];
const isWellTyped = (decorators, name, left, right) => {
    const [first, ...rest] = decorators;
    switch (first) {
        case undefined:
            if (name === "in" || name === "notIn")
                return left === "scalar" && right === "array";
            if (name === "contains" || name === "doesNotContain")
                return left === "array" && right === "scalar";
            return left === "scalar" && right === "scalar";
        case "someFact":
        case "everyFact":
            return left === "array" && isWellTyped(rest, name, "scalar", right);
        case "someValue":
        case "everyValue":
            return right === "array" && isWellTyped(rest, name, left, "scalar");
        case "swap":
            return isWellTyped(rest, name, right, left);
        default:
            return isWellTyped(rest, name, left, right);
    }
};
const decorations = (depth) => depth === 0
    ? [[]]
    : [
        ...decorations(depth - 1),
        ...decorations(depth - 1)
            .filter((some) => some.length === depth - 1)
            .flatMap((some) => DECORATORS.map((one) => [one, ...some])),
    ];
const DECORATIONS = decorations(3);
const tableOf = (left, right, ordered) => DECORATIONS.flatMap((decorators) => OPERATORS.filter((name) => (ordered || !ORDERINGS.includes(name)) && isWellTyped(decorators, name, left, right)).map((name) => [...decorators, name].join(":")));
const withPlain = (all) => {
    const decorators = (operator) => operator.split(":").length;
    const fewest = Math.min(...all.map(decorators));
    return { plain: all.filter((operator) => decorators(operator) === fewest), all };
};
const SHAPES = ["scalar", "array"];
const TABLES = new Map(SHAPES.flatMap((left) => SHAPES.flatMap((right) => [true, false].map((ordered) => [`${left} ${right} ${ordered}`, withPlain(tableOf(left, right, ordered))]))));
/**
 * The operators that compare such operands.
 *
 * @param ordered whether the scalars have an order that the language can ask for
 */
export const operatorsBetween = (left, right, ordered) => TABLES.get(`${left} ${right} ${ordered}`);
//# sourceMappingURL=operators.js.map