const within = (bounds, value) => value >= (bounds.minimum ?? -Infinity) &&
    value <= (bounds.maximum ?? Infinity) &&
    value > (bounds.exclusiveMinimum ?? -Infinity) &&
    value < (bounds.exclusiveMaximum ?? Infinity);
/** Whether the value is one of a type of its own kind: only the bounds, the enum and the integers are in question. */
export const belongs = (type, value) => {
    switch (type.kind) {
        case "integer":
            return Number.isSafeInteger(value) && within(type, value);
        case "number":
            return Number.isFinite(value) && within(type, value);
        case "enum":
            return type.values.includes(value);
        default:
            return true;
    }
};
const INTEGERS = [0, 1, 2, 3, 5, 10, -1, -2, 7, 100, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
const NUMBERS = [0, 1, 0.5, 2, -1, 0.1, 0.3, 0.1 + 0.2, 3, 1e21, Number.MIN_VALUE, Number.MAX_VALUE, 2 ** 53 + 2];
/** Among them the names of things that every JavaScript object has, digits that compare differently as text, and text that needs escapes. */
export const STRINGS = [
    "a",
    "b",
    "",
    "A",
    "gold",
    "9",
    "10",
    "true",
    "null",
    "constructor",
    "__proto__",
    'say "hi"\n',
    "客户",
    "\u{1f381}",
    "é",
    "e\u0301",
];
const DATES = [
    "2026-01-01",
    "2026-05-01",
    "2026-05-02",
    "2026-10-01",
    "2024-02-29",
    "2025-12-31",
    "1970-01-01",
    "0001-01-01",
    "9999-12-31",
];
const MOMENTS = [
    "2026-01-01T00:00:00.000Z",
    "2026-05-01T08:30:00.000Z",
    "2026-05-01T08:30:00.001Z",
    "2025-12-31T23:59:59.999Z",
    "1970-01-01T00:00:00.000Z",
    "2024-02-29T12:00:00.000Z",
    "0001-01-01T00:00:00.000Z",
    "9999-12-31T23:59:59.999Z",
];
/** The next double above or below. */
export const nextDouble = (value, up) => {
    if (value === 0)
        return up ? Number.MIN_VALUE : -Number.MIN_VALUE;
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    view.setBigInt64(0, view.getBigInt64(0) + (value > 0 === up ? 1n : -1n));
    return view.getFloat64(0);
};
const DAY = 86_400_000;
/** A date outside the years 0000 to 9999 has no such form. */
const shiftedDate = (date, milliseconds, length) => {
    const shifted = new Date(Date.parse(date) + milliseconds).toISOString();
    return /^\d{4}-/.test(shifted) ? [shifted.slice(0, length)] : [];
};
/** The value with those next to it, as far as they belong to the type: where a comparison with it changes its answer. */
export const around = (type, value) => {
    const candidates = () => {
        switch (type.kind) {
            case "integer":
                return [value, Math.ceil(value), value - 1, value + 1, Math.floor(value)];
            case "number":
                return [value, nextDouble(value, false), nextDouble(value, true), value - 1, value + 1];
            case "date":
                return [value, ...shiftedDate(value, -DAY, 10), ...shiftedDate(value, DAY, 10)];
            case "date-time":
                return [value, ...shiftedDate(value, -1, 24), ...shiftedDate(value, 1, 24)];
            default:
                return [value];
        }
    };
    return [...new Set(candidates())].filter((candidate) => belongs(type, candidate));
};
const boundsOf = (type) => [type.minimum, type.exclusiveMinimum, type.maximum, type.exclusiveMaximum].filter((bound) => bound !== undefined);
/** Values of the type that a test should try, the plainest first; never none. */
export const notableValues = (type) => {
    switch (type.kind) {
        case "boolean":
            return [false, true];
        case "integer":
        case "number": {
            const plain = (type.kind === "integer" ? INTEGERS : NUMBERS).filter((value) => belongs(type, value));
            const middle = type.kind === "number" && plain.length === 0 ? boundsOf(type).reduce((sum, bound) => sum + bound / 2, 0) : 0;
            return [...new Set([...plain, ...boundsOf(type).flatMap((bound) => around(type, bound)), middle])].filter((value) => belongs(type, value));
        }
        case "enum":
            return type.values;
        case "string":
            return STRINGS;
        case "date":
            return DATES;
        case "date-time":
            return MOMENTS;
    }
};
//# sourceMappingURL=scalar-values.js.map