import fc from "fast-check";
import { choices, chooser, pick } from "../choices.js";
import { belongs } from "../scalar-values.js";
import { customerWriter } from "./write-customer.js";
const NEVER = {
    boolean: [null, "true", 0, "", [], {}],
    integer: [null, "9", 0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, true, [], [1], 7n],
    number: [null, "9", "", Number.NaN, Number.NEGATIVE_INFINITY, false, [0], new Date(0)],
    string: [null, 9, true, ["a"], {}, Symbol.iterator],
    enum: [null, "nobody-listed-this", "Low", 0, ["low"]],
    date: [null, "2026-02-29", "2026-13-01", "2026-1-1", "01.05.2026", "2026-05-01T00:00:00Z", "", 20260501, new Date(0)],
    "date-time": [null, "2026-05-01", "2026-05-01T24:00:01Z", "2026-05-01T08:00:00", "2026-05-01T08:00:00.0001Z", "now", 0, new Date(0)],
};
const outside = (type) => {
    if (type.kind !== "integer" && type.kind !== "number")
        return [];
    const { minimum = 0, maximum = 0, exclusiveMinimum = 0, exclusiveMaximum = 0 } = type;
    return [minimum - 1, maximum + 1, exclusiveMinimum, exclusiveMaximum].filter((value) => !belongs(type, value));
};
/** A value that is none of the type, with the places in it that are wrong. */
const spoilt = (type, value, pointer, next) => {
    if (type.kind === "array") {
        const elements = Array.isArray(value) && next() % 3 > 0 ? [...value] : undefined;
        if (elements === undefined)
            return { value: pick([null, "a", {}, { length: 0 }, 3], next()), wrong: [pointer] };
        const place = elements.length === 0 ? 0 : next() % elements.length;
        const element = spoilt(type.items, elements[place], `${pointer}/${place}`, next);
        elements[place] = element.value;
        return { value: elements, wrong: element.wrong };
    }
    if (type.kind === "object") {
        if (next() % 3 === 0 || typeof value !== "object")
            return { value: pick([null, "a", [], 3, new Map()], next()), wrong: [pointer] };
        const [name, property] = pick([...type.properties], next());
        const inner = spoilt(property.type, value[name], `${pointer}/${name}`, next);
        return { value: { ...value, [name]: inner.value }, wrong: inner.wrong };
    }
    return { value: pick([...NEVER[type.kind], ...outside(type)], next()), wrong: [pointer] };
};
/** Customers of the policy of whom one or more facts are missing or ill-typed, with the places of all that is wrong. */
export const illTypedCustomersOf = (policy) => {
    const write = customerWriter(policy);
    const facts = [...policy.facts.values()];
    return fc.tuple(choices(16, 16), choices(1, 3), choices(8, 8)).map(([draft, which, how]) => {
        const customer = { ...write(draft) };
        const next = chooser(how);
        const wrong = [...new Set(which.map((at) => pick(facts, at)))].flatMap((fact) => {
            if (fact.default === undefined && next() % 3 === 0) {
                delete customer[fact.id];
                return [`/${fact.id}`];
            }
            const bad = spoilt(fact.type, Object.hasOwn(customer, fact.id) ? customer[fact.id] : fact.default, `/${fact.id}`, next);
            customer[fact.id] = bad.value;
            return bad.wrong;
        });
        return { customer, wrong: wrong.toSorted() };
    });
};
//# sourceMappingURL=ill-typed-customers.js.map