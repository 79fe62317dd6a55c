import { quote, typeInWords } from "@tierpolicy/schema";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { left, right } from "fp-ts/lib/Either.js";
import { problem } from "../options/problem.js";
/** The facts of all policies, in the order in which they are declared; or those of which policies do not say the same. */
export const sharedFacts = (policies) => {
    const facts = new Map();
    const problems = [];
    for (const fact of policies.flatMap((policy) => [...policy.facts.values()])) {
        const known = facts.get(fact.id);
        if (known === undefined)
            facts.set(fact.id, fact);
        else if (fact.clock !== known.clock || !isSameType(fact.type, known.type))
            problems.push(differing(known, fact));
        else if (fact.recurring && !known.recurring)
            facts.set(fact.id, { ...known, recurring: true });
    }
    return isNonEmpty(problems) ? left(problems) : right(facts);
};
const differing = (one, other) => {
    const said = ({ type, clock }) => `${typeInWords(type)}${clock ? ", the clock" : ""}`;
    const help = "let both policies declare it alike, or give one of the facts another name";
    const [first, second] = [said(one), said(other)];
    const differ = first === second ? `declare other properties of ${quote(one.id)}` : `declare ${quote(one.id)} as ${first}, and as ${second}`;
    return problem("differing-facts", `/facts/${one.id}`, `the same people cannot be customers of both policies: they ${differ}`, help);
};
const isSameType = (one, other) => {
    if (one.kind === "object" && other.kind === "object")
        return isSameObject(one.properties, other.properties);
    if (one.kind === "array" && other.kind === "array")
        return isSameType(one.items, other.items);
    if (one.kind === "enum" && other.kind === "enum")
        return one.values.length === other.values.length && one.values.every((value) => other.values.includes(value));
    return JSON.stringify(Object.entries(one).toSorted()) === JSON.stringify(Object.entries(other).toSorted());
};
const isSameObject = (one, other) => one.size === other.size &&
    [...one].every(([name, { type }]) => {
        const property = other.get(name);
        return property !== undefined && isSameType(type, property.type);
    });
//# sourceMappingURL=shared-facts.js.map