import { facetKey, isSameValue, RESPECTS, respectOf, valueIfUnknown, valueKey } from "./facet.js";
import { facetsOf } from "./facets-of.js";
import { gradeOf, scalesIn } from "./grade.js";
import { refine } from "./refine.js";
/** More ways in which the decisions on one service change than anyone would read. */
const MOST_PARTS = 60;
/** All common customers on whom the policies decide differently, parted by what changes for them. */
export const changedParts = (joint, pair) => {
    const { space, common } = joint;
    const comparands = comparandsOf(joint, pair);
    const all = space.isEmpty(common) ? [] : [{ customers: common, steps: [] }];
    const parts = RESPECTS.reduce((parts, respect) => {
        const among = comparands.filter(({ facet }) => respectOf(facet) === respect);
        const by = (most) => ({ respect, comparands: among, most });
        if (respect !== "channels")
            return refine(space, parts, by(MOST_PARTS));
        // where the service itself comes or goes, it does not matter much who was told of it on which channel
        const [moved, others] = [parts.filter(isMoved), parts.filter((part) => !isMoved(part))];
        return [...moved.flatMap((part) => refine(space, [part], by(1))), ...refine(space, others, by(MOST_PARTS))];
    }, all);
    return parts.filter(({ steps }) => steps.length > 0);
};
const isMoved = ({ steps }) => steps.some((step) => "facet" in step && step.facet.kind === "offered");
const comparandsOf = ({ before, after, common }, pair) => {
    const [was, is] = [facetsOf(before, pair.before, common), facetsOf(after, pair.after, common)];
    const [wasService, isService] = [before.policy.services.get(pair.before), after.policy.services.get(pair.after)];
    return [...new Map([...was, ...is]).values()].sort(inOrder).map(({ facet }) => {
        const key = facetKey(facet);
        const scales = facet.kind === "term" ? scalesIn(wasService, isService, facet.term) : {};
        const otherwise = [{ value: valueIfUnknown(facet), customers: common }];
        return {
            facet,
            before: was.get(key)?.said ?? otherwise,
            after: is.get(key)?.said ?? otherwise,
            grade: (before, after) => gradeOf(facet, before, after, scales),
        };
    });
};
const inOrder = ({ facet: one }, { facet: other }) => RESPECTS.indexOf(respectOf(one)) - RESPECTS.indexOf(respectOf(other)) || (facetKey(one) < facetKey(other) ? -1 : 1);
/** What one of the policies says of a service to all common customers, in one text. */
export const meaningOf = ({ space, before, after, common }, service, side) => {
    const facets = facetsOf(side === "before" ? before : after, service, common);
    const said = [...facets.values()].sort(inOrder).map(({ facet, said }) => {
        const somebody = said.filter(({ value, customers }) => !space.isEmpty(customers) && !isSameValue(value, valueIfUnknown(facet)));
        return [facetKey(facet), somebody.map(({ value, customers }) => `${valueKey(value)} ${customers}`).sort()];
    });
    return JSON.stringify(said.filter(([, values]) => values.length > 0));
};
//# sourceMappingURL=parts-of.js.map