import { isSameValue } from "./facet.js";
/**
 * Parts the customers further by what changes for them in one respect. Where that makes too many parts, it is only told apart how the
 * change is to be judged: at most three times as many.
 *
 * @param comparands of all facets of the respect
 * @param most how many parts are not too many
 */
export const refine = (space, parts, { respect, comparands, most }) => {
    const changes = comparands.map((comparand) => changesIn(space, comparand)).filter((found) => found.length > 0);
    let exact = parts;
    for (const found of changes) {
        exact = split(space, exact, found);
        if (exact.length > most)
            return split(space, parts, judged(space, respect, changes.flat()));
    }
    return exact;
};
/** The changes of one facet, of disjoint sets. */
const changesIn = (space, { facet, before, after, grade }) => before.flatMap((was) => after.flatMap((is) => {
    if (isSameValue(was.value, is.value))
        return [];
    const customers = space.and(was.customers, is.customers);
    if (space.isEmpty(customers))
        return [];
    return [{ customers, step: { facet, before: was.value, after: is.value, grade: grade(was.value, is.value) } }];
}));
/** Changes of one respect together: first those for whom something is to be judged, then the others. */
const judged = (space, respect, changes) => {
    const union = (chosen) => space.or(space.nobody, ...chosen.map(({ customers }) => customers));
    const grave = changes.filter(({ step }) => step.grade !== undefined);
    const graded = union(grave);
    return [
        { customers: graded, step: { varies: respect, grade: grave[0]?.step.grade } },
        { customers: space.minus(union(changes), graded), step: { varies: respect, grade: undefined } },
    ];
};
/** @param changes of disjoint sets */
const split = (space, parts, changes) => {
    const changed = space.or(space.nobody, ...changes.map(({ customers }) => customers));
    return parts.flatMap(({ customers, steps }) => [
        { customers: space.minus(customers, changed), steps },
        ...changes.map((change) => ({ customers: space.and(customers, change.customers), steps: [...steps, change.step] })),
    ].filter((part) => !space.isEmpty(part.customers)));
};
//# sourceMappingURL=refine.js.map