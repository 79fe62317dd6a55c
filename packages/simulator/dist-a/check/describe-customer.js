import { quote, quoteAll } from "@tierpolicy/schema";
/**
 * A customer of a set in the author's words, by just those facts, and properties of facts, that put the customer there: whoever has
 * the same values of them is in the set too, whatever else there is to say.
 *
 * @param compared facts or properties that are told in any case, since somebody else differs in them
 * @returns as in "a customer with `agreements: []` and `relationship: tenant`", or "any customer"
 */
export const describeCustomer = (formulas, facts, set, compared = []) => {
    const told = decisiveLeaves(formulas, facts, set, compared).map(shownLeaf);
    return told.length === 0 ? "any customer" : `a customer with ${quoteAll(told)}`;
};
/** Words are not worth as much as proofs. */
const MOST_STEPS = 1_000_000;
/** Those that are left when, one after the other, each is dropped that the others make up for; those that are nothing special go first. */
const decisiveLeaves = ({ space, possible }, customer, set, compared) => {
    const plain = new Map(leavesOf(space.plain));
    const isPlain = ([leaf, value]) => JSON.stringify(value) === JSON.stringify(plain.get(leaf));
    const leaves = leavesOf(customer);
    const decided = space.within(() => {
        const outside = space.minus(possible, set);
        let dropped = [];
        for (const [leaf] of [...leaves.filter(isPlain), ...leaves.filter((one) => !isPlain(one))]) {
            const candidate = [...dropped, leaf];
            if (!compared.includes(leaf) && !space.has(space.forget(outside, candidate), customer))
                dropped = candidate;
        }
        return leaves.filter(([leaf]) => !dropped.includes(leaf));
    }, MOST_STEPS);
    return decided._tag === "Right" ? decided.right : leaves.filter((one) => compared.includes(one[0]) || !isPlain(one));
};
const leavesIn = (name, value) => typeof value === "object" && !isArray(value)
    ? Object.entries(value).flatMap(([property, inner]) => leavesIn(`${name}.${property}`, inner))
    : [[name, value]];
/** The facts of a customer, those of properties one by one, by the names that conditions write. */
export const leavesOf = (facts) => Object.entries(facts).flatMap(([fact, value]) => leavesIn(fact, value));
const isArray = (value) => Array.isArray(value);
const shownLeaf = ([leaf, value]) => {
    if (isArray(value))
        return `${leaf}: [${value.join(", ")}]`;
    return `${leaf}: ${value === "" ? '""' : value}`;
};
/** In what two customers differ, in the order of the declarations. */
export const differencesBetween = (customer, other) => {
    const theirs = new Map(leavesOf(other));
    return Object.entries(customer).flatMap(([fact, mine]) => leavesIn(fact, mine).flatMap(([leaf, value]) => {
        const theirValue = theirs.get(leaf) ?? "";
        if (JSON.stringify(value) === JSON.stringify(theirValue))
            return [];
        return [{ fact, leaf, customer: quote(shownLeaf([leaf, value])), other: quote(shownLeaf([leaf, theirValue])) }];
    }));
};
//# sourceMappingURL=describe-customer.js.map