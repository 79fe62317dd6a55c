import { quote } from "@tierpolicy/schema";
/** Each operator between two things, and between two moments. */
const VERB = {
    equal: "is",
    notEqual: "is not",
    in: "is one of",
    notIn: "is none of",
    contains: "contains",
    doesNotContain: "does not contain",
    lessThan: "is less than",
    lessThanInclusive: "is at most",
    greaterThan: "is more than",
    greaterThanInclusive: "is at least",
};
const VERB_OF_TIME = {
    lessThan: "is before",
    lessThanInclusive: "is no later than",
    greaterThan: "is after",
    greaterThanInclusive: "is no earlier than",
};
const OPPOSITE = {
    equal: "notEqual",
    notEqual: "equal",
    in: "notIn",
    notIn: "in",
    contains: "doesNotContain",
    doesNotContain: "contains",
    lessThan: "greaterThanInclusive",
    lessThanInclusive: "greaterThan",
    greaterThan: "lessThanInclusive",
    greaterThanInclusive: "lessThan",
};
const INDENT = "  ";
/** A condition in words, an outline of one line for each comparison. */
export const conditionWords = (condition) => {
    switch (condition.kind) {
        case "compare":
            return [comparisonWords(condition)];
        case "segment":
            return [`in ${quote(condition.segment)}`];
        case "all":
            return condition.of.length === 0 ? ["everyone"] : group("all of", condition.of);
        case "any":
            return group("any of", condition.of);
        case "not":
            return negated(condition.of);
    }
};
const negated = (condition) => {
    switch (condition.kind) {
        case "compare":
            return [
                comparisonWords({ ...condition, operator: { ...condition.operator, decorators: ["not", ...condition.operator.decorators] } }),
            ];
        case "segment":
            return [`not in ${quote(condition.segment)}`];
        case "not":
            return conditionWords(condition.of);
        case "all":
            return condition.of.length === 0
                ? ["nobody"]
                : condition.of.length === 1
                    ? negated(condition.of[0])
                    : group("not all of", condition.of);
        case "any":
            return condition.of.length === 1 ? negated(condition.of[0]) : group("none of", condition.of);
    }
};
const group = (head, of) => {
    const [first] = of;
    if (first && of.length === 1)
        return conditionWords(first);
    return [head, ...of.flatMap(conditionWords).map((line) => INDENT + line)];
};
const comparisonWords = ({ fact, operator, value }) => {
    const object = value.kind === "fact" ? operand(value) : constant(value.value);
    return sentence([...operator.decorators], operand(fact), operator.name, object, fact.type);
};
const operand = ({ fact, path }) => quote([fact, ...path].join("."));
const constant = (value) => quote(Array.isArray(value) ? value.join(", ") : value === "" ? '""' : String(value));
const QUANTIFIERS = ["someFact", "everyFact", "someValue", "everyValue"];
const sentence = (decorators, subject, name, object, type) => {
    const [first, ...rest] = decorators;
    switch (first) {
        case undefined:
            return `${subject} ${(isTime(type) ? VERB_OF_TIME[name] : undefined) ?? VERB[name]} ${object}`;
        case "someFact":
            return sentence(rest, `some element of ${subject}`, name, object, type);
        case "everyFact":
            return sentence(rest, `every element of ${subject}`, name, object, type);
        case "someValue":
            return sentence(rest, subject, name, `some element of ${object}`, type);
        case "everyValue":
            return sentence(rest, subject, name, `every element of ${object}`, type);
        case "swap":
            return sentence(rest, object, name, subject, type);
        default:
            return rest.some((decorator) => QUANTIFIERS.includes(decorator))
                ? `it is not so that ${sentence(rest, subject, name, object, type)}`
                : sentence(rest, subject, OPPOSITE[name], object, type);
    }
};
const isTime = (type) => type.kind === "date" || type.kind === "date-time";
/** The segments that a condition names, and those that these name, in the order in which a reader meets them. */
export const segmentsIn = (condition, definitionOf) => {
    const met = new Set();
    const visit = (inner) => {
        if (inner.kind === "segment") {
            if (met.has(inner.segment))
                return;
            met.add(inner.segment);
            const definition = definitionOf(inner.segment);
            if (definition)
                visit(definition);
        }
        else if (inner.kind === "not")
            visit(inner.of);
        else if (inner.kind !== "compare")
            for (const part of inner.of)
                visit(part);
    };
    visit(condition);
    return [...met];
};
//# sourceMappingURL=condition-words.js.map