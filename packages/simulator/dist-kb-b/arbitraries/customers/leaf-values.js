import { conditionsOf } from "@tierpolicy/engine";
import { comparisonsStatedIn } from "@tierpolicy/schema";
import { around, belongs, notableValues, STRINGS } from "../scalar-values.js";
/** Facts of one family can be compared with each other. */
const familyOf = ({ kind }) => (kind === "integer" ? "number" : kind === "enum" ? "string" : kind);
const scalarOf = (type) => (type.kind === "array" ? type.items : type);
const constantsByFamily = (policy) => {
    const constants = new Map();
    for (const { fact, value } of conditionsOf(policy).flatMap(comparisonsStatedIn)) {
        if (value.kind !== "constant")
            continue;
        const family = familyOf(scalarOf(fact.type));
        const known = constants.get(family) ?? new Set();
        for (const one of [value.value].flat())
            known.add(one);
        constants.set(family, known);
    }
    return new Map([...constants].map(([family, values]) => [family, [...values]]));
};
const MOST_NOTABLE = 5;
/** Strings that no policy mentions: one for all, and another, which differs from it. */
const FRESH = ["a fresh one", "another one"];
/**
 * For each scalar type of the policy, the values that customers should have: a plain one, then each constant that
 * any condition compares with facts of the family, with its neighbours; then bounds and other notable values.
 */
export const valuesFor = (policy) => {
    const constants = constantsByFamily(policy);
    const known = new Map();
    const valuesOf = (type) => {
        const notable = notableValues(type);
        if (type.kind === "boolean" || type.kind === "enum")
            return notable;
        const mentioned = (constants.get(familyOf(type)) ?? []).flatMap((value) => around(type, value));
        const others = type.kind === "string" ? [...FRESH, ...STRINGS.slice(0, MOST_NOTABLE)] : notable.slice(0, MOST_NOTABLE);
        return [...new Set([notable[0], ...mentioned, ...boundaries(type), ...others])].filter((value) => belongs(type, value));
    };
    return (type) => {
        const values = known.get(type) ?? valuesOf(type);
        known.set(type, values);
        return values;
    };
};
const boundaries = (type) => {
    if (type.kind !== "integer" && type.kind !== "number")
        return [];
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = type;
    return [minimum, maximum, exclusiveMinimum, exclusiveMaximum]
        .filter((bound) => bound !== undefined)
        .flatMap((bound) => around(type, bound));
};
//# sourceMappingURL=leaf-values.js.map