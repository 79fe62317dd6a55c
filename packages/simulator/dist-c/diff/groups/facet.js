import { COMMITMENTS, PUBLICITIES } from "@tierpolicy/schema";
/** The parts of a decision, as a report names them. The channels come last: of them there is most to tell apart, and least to learn. */
export const RESPECTS = ["offered", "commitment", "publicity", "terms", "arrangement", "approval", "channels"];
export const respectOf = ({ kind }) => (kind === "term" ? "terms" : kind === "channel" ? "channels" : kind);
export const facetKey = (facet) => {
    switch (facet.kind) {
        case "term":
            return `terms.${facet.term}`;
        case "channel":
            return `channels.${facet.channel}`;
        case "approval":
            return `approval.${facet.by}`;
        default:
            return facet.kind;
    }
};
export const isSameValue = (one, other) => valueKey(one) === valueKey(other);
export const valueKey = (value) => typeof value === "object" && value !== null ? JSON.stringify([value.fee, value.by]) : JSON.stringify(value);
/** What is said of a service that nobody is offered; so also of one that the policy does not have. */
export const valueIfUnknown = ({ kind }) => {
    switch (kind) {
        case "offered":
        case "channel":
        case "approval":
            return false;
        case "commitment":
            return COMMITMENTS[0];
        case "publicity":
            return PUBLICITIES[0];
        case "term":
        case "arrangement":
            return null;
    }
};
/** @param decision undefined where the policy does not have the service */
export const valueIn = (decision, facet) => {
    if (decision === undefined)
        return valueIfUnknown(facet);
    switch (facet.kind) {
        case "offered":
        case "commitment":
        case "publicity":
            return decision[facet.kind];
        case "arrangement":
            return decision.arrangement ?? null;
        case "term":
            return decision.terms?.[facet.term] ?? null;
        case "channel":
            return decision.channels.includes(facet.channel);
        case "approval":
            return decision.approval?.includes(facet.by) ?? false;
    }
};
//# sourceMappingURL=facet.js.map