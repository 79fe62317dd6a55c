import fc from "fast-check";
import { choice, choices, pick, rarely, sometimes } from "../choices.js";
import { belongs, notableValues } from "../scalar-values.js";
import { constantsOf } from "./facts.js";
import { operatorsBetween } from "./operators.js";
const priority = sometimes(fc.integer({ min: 1, max: 20 }), 9);
const comparison = fc.record({
    kind: fc.constant("compare"),
    left: choice,
    operator: choice,
    decorated: rarely(2),
    withFact: rarely(3),
    withArray: rarely(2),
    right: choices(1, 3),
    priority,
});
const segment = fc.record({ kind: fc.constant("segment"), segment: choice, priority });
export const { root: rootDraft, nested: nestedDraft } = fc.letrec((tie) => ({
    root: fc.oneof({ withCrossShrink: true }, { weight: 4, arbitrary: fc.record({ kind: fc.constant("all"), of: fc.array(tie("nested"), { maxLength: 3 }), priority }) }, {
        weight: 3,
        arbitrary: fc.record({ kind: fc.constant("any"), of: fc.array(tie("nested"), { minLength: 1, maxLength: 3 }), priority }),
    }, { weight: 1, arbitrary: fc.record({ kind: fc.constant("not"), of: tie("nested"), priority }) }, { weight: 2, arbitrary: segment }),
    nested: fc.oneof({ withCrossShrink: true, maxDepth: 2 }, { weight: 8, arbitrary: comparison }, { weight: 2, arbitrary: segment }, { weight: 3, arbitrary: tie("root") }),
}));
const FAMILIES = {
    boolean: "boolean",
    integer: "number",
    number: "number",
    string: "text",
    enum: "text",
    date: "date",
    "date-time": "date-time",
};
const scalarOf = (type) => (type.kind === "array" ? type.items : type);
/** Whether a value of the one can equal a value of the other. */
const comparable = (one, other) => {
    const [left, right] = [scalarOf(one), scalarOf(other)];
    if (FAMILIES[left.kind] !== FAMILIES[right.kind])
        return false;
    if (left.kind === "string" || right.kind === "string")
        return true;
    return notableValues(left).some((value) => belongs(right, value)) || notableValues(right).some((value) => belongs(left, value));
};
const ordered = (type) => ["number", "date", "date-time"].includes(FAMILIES[scalarOf(type).kind]);
const shape = (type) => (type.kind === "array" ? "array" : "scalar");
const operand = (leaf) => ({ fact: leaf.fact, ...(leaf.path.length > 0 ? { path: `$.${leaf.path.join(".")}` } : {}) });
/** Another way to write the same moment. */
const respelt = (moment, how) => {
    if (how % 4 === 1)
        return moment.replace(".000Z", "Z");
    if (how % 4 === 2)
        return moment.replace("Z", "+00:00");
    if (how % 4 === 3 && /^20/.test(moment))
        return new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().replace("Z", "+08:00");
    return moment;
};
const spelt = (type, value, how) => (type.kind === "date-time" ? respelt(value, how) : value);
const writeComparison = (draft, { leaves }) => {
    const left = pick(leaves, draft.left);
    const others = leaves.filter((leaf) => (leaf !== left || draft.decorated) && comparable(left.type, leaf.type));
    const right = draft.withFact && others.length > 0 ? pick(others, draft.right[0] ?? 0) : undefined;
    const rightShape = right ? shape(right.type) : draft.withArray ? "array" : "scalar";
    const operators = operatorsBetween(shape(left.type), rightShape, ordered(left.type));
    const constants = () => constantsOf(scalarOf(left.type), draft.right).map((value) => spelt(scalarOf(left.type), value, draft.operator));
    const value = right ? operand(right) : rightShape === "array" ? constants() : constants()[0];
    return { ...operand(left), operator: pick(draft.decorated ? operators.all : operators.plain, draft.operator), value };
};
const writeUnprioritised = (draft, vocabulary) => {
    switch (draft.kind) {
        case "compare":
            return writeComparison(draft, vocabulary);
        case "segment":
            return vocabulary.segments.length === 0 ? { all: [] } : { condition: pick(vocabulary.segments, draft.segment) };
        case "not":
            return { not: writeCondition(draft.of, vocabulary) };
        default:
            return { [draft.kind]: draft.of.map((one) => writeCondition(one, vocabulary)) };
    }
};
/** A condition in json-rules-engine's format; from a root draft, one that can stand at the root. */
export const writeCondition = (draft, vocabulary) => ({
    ...writeUnprioritised(draft, vocabulary),
    ...(draft.priority === undefined ? {} : { priority: draft.priority }),
});
//# sourceMappingURL=conditions.js.map