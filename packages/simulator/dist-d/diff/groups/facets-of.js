import { aspectsOf } from "@tierpolicy/engine";
import { facetKey, valueIfUnknown } from "./facet.js";
/**
 * What a policy says of a service, facet by facet, in the order in which decisions list them.
 *
 * @param within the customers that are asked about
 */
export const facetsOf = (formulas, service, within) => {
    if (!formulas.policy.services.has(service))
        return new Map();
    const { space } = formulas;
    const aspects = aspectsOf(formulas, service).map((aspect) => ({ ...aspect, customers: space.and(aspect.customers, within) }));
    const facets = new Map();
    const entryOf = (facet) => {
        const key = facetKey(facet);
        const known = facets.get(key) ?? { facet, said: [{ value: valueIfUnknown(facet), customers: within }] };
        facets.set(key, known);
        return known.said;
    };
    /** Those of whom it is said are no longer in any of the sets before. */
    const say = (facet, value, customers) => {
        const said = entryOf(facet);
        for (const other of said)
            other.customers = space.minus(other.customers, customers);
        said.push({ value, customers });
    };
    for (const aspect of aspects) {
        const { customers } = aspect;
        switch (aspect.kind) {
            case "offered":
                say({ kind: "offered" }, true, customers);
                break;
            // of a ladder the lower levels come first, and whoever has a higher one has those below it
            case "commitment":
            case "publicity":
                say({ kind: aspect.kind }, aspect.atLeast, customers);
                break;
            case "term":
                say({ kind: "term", term: aspect.term }, aspect.atLeast, customers);
                break;
            case "channel":
                say({ kind: "channel", channel: aspect.channel }, true, customers);
                break;
            case "approval":
                say({ kind: "approval", by: aspect.by }, true, customers);
                break;
            case "arrangement":
                say({ kind: "arrangement" }, { fee: aspect.fee, by: aspect.by }, customers);
                break;
        }
    }
    return facets;
};
//# sourceMappingURL=facets-of.js.map