/** Undefined where nothing that is a value of the one type is one of the other. */
export const joinTypes = (place, before, after) => {
    if (before.kind === "object" && after.kind === "object")
        return joinObjects(place, before, after);
    if (before.kind === "array" && after.kind === "array") {
        const items = joinScalars(before.items, after.items);
        return items && joined({ kind: "array", items: items.type }, items, place, ["everyFact"]);
    }
    if (!isScalar(before) || !isScalar(after))
        return undefined;
    const scalar = joinScalars(before, after);
    return scalar && joined(scalar.type, scalar, place, []);
};
const isScalar = (type) => type.kind !== "object" && type.kind !== "array";
const joinObjects = (place, before, after) => {
    const properties = new Map();
    const parts = [];
    for (const [name, property] of [...after.properties, ...before.properties]) {
        if (properties.has(name))
            continue;
        const [was, is] = [before.properties.get(name), after.properties.get(name)];
        const part = was && is ? joinTypes({ ...place, path: [...place.path, name] }, was.type, is.type) : free(property.type);
        if (part === undefined)
            return undefined;
        parts.push(part);
        properties.set(name, { type: part.type });
    }
    return {
        type: { kind: "object", properties },
        before: parts.flatMap((part) => part.before),
        after: parts.flatMap((part) => part.after),
        isRounded: parts.some((part) => part.isRounded),
    };
};
/** Of what only one of the policies knows. */
const free = (type) => ({ type, before: [], after: [], isRounded: false });
const joinScalars = (before, after) => {
    if (isNumeric(before) && isNumeric(after))
        return joinNumbers(before, after);
    if (isTextual(before) && isTextual(after))
        return joinTexts(before, after);
    return before.kind === after.kind ? { type: after, before: [], after: [], isRounded: false } : undefined;
};
const isNumeric = (type) => type.kind === "integer" || type.kind === "number";
const isTextual = (type) => type.kind === "enum" || type.kind === "string";
/** What a bound demands, and which whole number demands the same of whole numbers: with these, spaces want no other constants. */
const BOUNDS = {
    minimum: { operator: "greaterThanInclusive", whole: Math.ceil },
    exclusiveMinimum: { operator: "greaterThan", whole: Math.floor },
    maximum: { operator: "lessThanInclusive", whole: Math.floor },
    exclusiveMaximum: { operator: "lessThan", whole: Math.ceil },
};
const joinNumbers = (before, after) => {
    const keys = Object.keys(BOUNDS);
    const isRounded = before.kind !== after.kind;
    const kind = isRounded ? "integer" : after.kind;
    const common = keys.filter((key) => before[key] !== undefined && before[key] === after[key]);
    const demands = (type) => keys.flatMap((key) => {
        const bound = type[key];
        const { operator, whole } = BOUNDS[key];
        return bound === undefined || common.includes(key) ? [] : [[operator, kind === "integer" ? whole(bound) : bound]];
    });
    const bounds = Object.fromEntries(common.map((key) => [key, after[key]]));
    return { type: { kind, ...bounds }, before: demands(before), after: demands(after), isRounded };
};
const joinTexts = (before, after) => {
    const open = before.kind === "string" || after.kind === "string";
    const values = [after, before].flatMap((type) => (type.kind === "enum" ? type.values : []));
    const all = [...new Set(values)];
    const demands = (type) => type.kind === "enum" && (open || type.values.length < all.length) ? [["in", type.values]] : [];
    return {
        type: open ? { kind: "string" } : { kind: "enum", values: all },
        before: demands(before),
        after: demands(after),
        isRounded: false,
    };
};
const joined = (type, scalar, place, decorators) => ({
    type,
    before: scalar.before.map((demand) => comparison(type, place, decorators, demand)),
    after: scalar.after.map((demand) => comparison(type, place, decorators, demand)),
    isRounded: scalar.isRounded,
});
const comparison = (type, place, decorators, [name, value]) => ({
    kind: "compare",
    fact: { kind: "fact", ...place, type },
    operator: { decorators, name },
    value: { kind: "constant", value },
    pointer: "",
});
//# sourceMappingURL=join-types.js.map