import { InvariantError } from "@tierpolicy/engine";
import { isLeft } from "fp-ts/lib/Either.js";
/**
 * Few customers who together reach every goal that others do not reach: one after the other, the plainest customer of a goal that nobody has
 * reached yet; and of these greedily the one who reaches most of what is still missing.
 *
 * @param reachedBy the customers that are there already
 * @param near whom the new ones are to be like; the plain customer where it is left out
 */
export const chooseCustomers = (survey, reachedBy, near) => {
    const { space } = survey.formulas;
    const missing = survey.targets.filter(({ customers }) => !reachedBy.some((customer) => space.has(customers, customer)));
    const reached = new Set();
    const candidates = [];
    // What is rare comes last in a policy: exceptions, outcomes. Whoever reaches it reaches much else.
    for (const target of missing.toReversed()) {
        const customer = reached.has(target) ? undefined : witnessOf(survey, target.customers, near);
        if (customer === undefined)
            continue;
        const targets = missing.filter(({ customers }) => space.has(customers, customer));
        for (const one of targets)
            reached.add(one);
        candidates.push({ customer, targets });
    }
    return fewestOf(candidates.toReversed());
};
/** Greedily, of candidates who together reach all. */
const fewestOf = (candidates) => {
    const chosen = [];
    let open = candidates;
    while (open.length > 0) {
        const best = open.reduce((most, one) => (one.targets.length > most.targets.length ? one : most));
        chosen.push({ customer: best.customer, goals: best.targets.map(({ goal }) => goal) });
        const done = new Set(best.targets);
        open = open.flatMap(({ customer, targets }) => {
            const left = targets.filter((target) => !done.has(target));
            return left.length === 0 ? [] : [{ customer, targets: left }];
        });
    }
    return chosen;
};
/** Undefined where it takes more than the budget. */
const witnessOf = ({ formulas: { space } }, customers, near) => {
    const found = space.within(() => space.witness(customers, near && { near }));
    if (isLeft(found))
        return undefined;
    if (found.right === undefined)
        throw new InvariantError("a goal that can be reached has no witness");
    return found.right;
};
//# sourceMappingURL=choose-customers.js.map