import fc from "fast-check";
import { choice, choices, chooser, pick, pickNames, pickSeveral, rarely, sometimes } from "../choices.js";
import { notableValues } from "../scalar-values.js";
import { present } from "./json.js";
import { PROPERTIES } from "./names.js";
const INTEGER_BOUNDS = [
    { minimum: 0, maximum: 10 },
    {},
    { minimum: 0 },
    { minimum: -2, maximum: 3 },
    { exclusiveMinimum: 0, maximum: 3 },
    { exclusiveMinimum: -1, exclusiveMaximum: 2 },
    { maximum: 10 },
    { minimum: 7, maximum: 7 },
    { minimum: 1, exclusiveMaximum: 100 },
    { minimum: 0.5, maximum: 3.5 },
    { minimum: 0, exclusiveMinimum: 0, maximum: 5, exclusiveMaximum: 5 },
];
/** With few values each, so that all customers can be listed. */
const NARROW_BOUNDS = [
    { minimum: 0, maximum: 2 },
    { exclusiveMinimum: 0, maximum: 3 },
    { exclusiveMinimum: -1, exclusiveMaximum: 2 },
    { minimum: 7, maximum: 7 },
];
const NUMBER_BOUNDS = [
    { minimum: 0 },
    {},
    { minimum: 0, maximum: 1 },
    { exclusiveMinimum: 0, exclusiveMaximum: 1 },
    { minimum: -1.5, exclusiveMaximum: 100 },
    { exclusiveMinimum: 0 },
    { maximum: 0.3 },
    { minimum: 0.3, maximum: 0.1 + 0.2 },
];
/** They overlap, so that a fact can be compared with a fact. */
const ENUMS = [
    ["low", "middle", "high"],
    ["low", "high"],
    ["gold", "high", "low"],
    ["gold"],
    ["a", "b", "constructor", "__proto__", ""],
    ["low", "middle", "high", "top", "客户"],
];
const KINDS = ["boolean", "integer", "enum", "number", "date", "string", "date-time"];
const NARROW_KINDS = ["boolean", "integer", "enum"];
/** @param narrow only facts with few values, so that all customers can be listed */
export const factDraft = (narrow) => {
    const scalar = fc.record({
        kind: fc.constantFrom(...(narrow ? NARROW_KINDS : KINDS)),
        detail: choice,
        narrow: fc.constant(narrow),
    });
    const array = fc.record({ kind: fc.constant("array"), items: scalar });
    const object = (property) => fc
        .array(fc.tuple(choice, fc.record({ type: property, default: values })), { minLength: 1, maxLength: narrow ? 2 : 3 })
        .map((drawn) => ({ kind: "object", names: drawn.map(([name]) => name), properties: drawn.map(([, draft]) => draft) }));
    const leaf = fc.oneof({ weight: 3, arbitrary: scalar }, { weight: 1, arbitrary: array });
    const inner = fc.oneof({ withCrossShrink: true }, { weight: 5, arbitrary: leaf }, { weight: 1, arbitrary: object(leaf) });
    return fc.record({
        type: fc.oneof({ withCrossShrink: true }, { weight: 7, arbitrary: scalar }, { weight: 2, arbitrary: array }, { weight: 1, arbitrary: object(inner) }),
        default: values,
        ordered: fc.boolean(),
        merit: rarely(3),
        recurring: rarely(6),
    });
};
/** The choices from which a default is written. */
const values = sometimes(choices(4, 4), 3);
const writtenScalar = (draft) => {
    switch (draft.kind) {
        case "integer":
            return { kind: "integer", ...pick(draft.narrow ? NARROW_BOUNDS : INTEGER_BOUNDS, draft.detail) };
        case "number":
            return { kind: "number", ...pick(NUMBER_BOUNDS, draft.detail) };
        case "enum":
            return { kind: "enum", values: pick(draft.narrow ? ENUMS.slice(0, 4) : ENUMS, draft.detail) };
        default:
            return { kind: draft.kind };
    }
};
/** The type that a draft stands for; defaults of properties are in it. */
const writtenType = (draft) => {
    if (draft.kind === "array")
        return { kind: "array", items: writtenScalar(draft.items) };
    if (draft.kind !== "object")
        return writtenScalar(draft);
    const names = pickNames(PROPERTIES, draft.names);
    const properties = draft.properties.map((property, place) => {
        const type = writtenType(property.type);
        return [names[place], { type, ...(property.default ? { default: valueAt(type, chooser(property.default)) } : {}) }];
    });
    return { kind: "object", properties: new Map(properties) };
};
/** A value of the type, among those that a test should try. */
export const valueAt = (type, next) => {
    if (type.kind === "array") {
        const candidates = notableValues(type.items);
        return Array.from({ length: next() % 4 }, () => pick(candidates, next()));
    }
    if (type.kind === "object")
        return Object.fromEntries([...type.properties].map(([name, property]) => [name, valueAt(property.type, next)]));
    return pick(notableValues(type), next());
};
const scalarSchema = (type) => {
    const { kind, ...bounds } = type;
    if (type.kind === "enum")
        return { type: "string", enum: [...type.values] };
    if (type.kind === "date" || type.kind === "date-time")
        return { type: "string", format: type.kind };
    return { type: kind, ...bounds };
};
const schemaOf = (type) => {
    if (type.kind === "array")
        return { type: "array", items: scalarSchema(type.items) };
    if (type.kind !== "object")
        return scalarSchema(type);
    const properties = [...type.properties].map(([name, property]) => [
        name,
        present({ ...schemaOf(property.type), default: property.default }),
    ]);
    return { type: "object", properties: Object.fromEntries(properties) };
};
const leavesOf = (fact, path, type) => type.kind === "object"
    ? [...type.properties].flatMap(([name, property]) => leavesOf(fact, [...path, name], property.type))
    : [{ fact, path, type }];
export const writeFact = (id, draft) => {
    const type = writtenType(draft.type);
    const document = present({
        ...schemaOf(type),
        default: draft.default && valueAt(type, chooser(draft.default)),
        ordered: type.kind === "enum" && draft.ordered ? true : undefined,
        merit: draft.merit ? false : undefined,
        recurring: draft.recurring ? true : undefined,
    });
    return { id, type, document, leaves: leavesOf(id, [], type) };
};
/** The clock fact is required: no default can stand for the moment of a decision. */
export const writeClock = (id, kind) => ({
    id,
    type: { kind },
    document: { type: "string", format: kind, clock: true },
    leaves: [{ fact: id, path: [], type: { kind } }],
});
/** Facts whose order an author can mean: more of it, or a later place in the enum. */
export const isMonotone = (leaf, fact) => leaf.type.kind === "integer" || leaf.type.kind === "number" || (leaf.path.length === 0 && fact["ordered"] === true);
/** Different values of a scalar type, one at least. */
export const constantsOf = (type, at) => pickSeveral(notableValues(type), at);
//# sourceMappingURL=facts.js.map