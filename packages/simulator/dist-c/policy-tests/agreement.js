import { InvariantError } from "@tierpolicy/engine";
/**
 * The services that some customer is offered and that nobody is told of: to say of one that it is not provided would give it away,
 * also to those who are to be surprised by it and find it missing. Ask within `space.within`.
 */
export const surprisesOf = ({ policy, space, offered, publicityAtLeast }) => new Set([...policy.services.keys()].filter((service) => !space.isEmpty(offered(service)) && space.isEmpty(publicityAtLeast(service, "individual"))));
/**
 * Where a service stands in the agreement of a customer (spec §3): provided, to be arranged for a fee, or not provided.
 *
 * @param surprises see {@link surprisesOf}
 * @returns undefined where the agreement says nothing of it: the customer may not know of it, or it is an unannounced surprise
 */
export const clauseOf = (policy, decision, id, surprises) => {
    const [service, decided] = [policy.services.get(id), decision.services[id]];
    if (service === undefined || decided === undefined)
        throw new InvariantError(`the policy has no service \`${id}\``);
    const { knownTo } = service;
    const mayKnow = knownTo === "everyone" || knownTo.some((segment) => decision.segments.includes(segment));
    if (!mayKnow)
        return undefined;
    if (decided.offered)
        return decided.publicity === "unannounced" ? undefined : { part: "provided" };
    if (decided.arrangement)
        return { part: "arrangeable", ...decided.arrangement };
    return surprises.has(id) ? undefined : { part: "notProvided" };
};
//# sourceMappingURL=agreement.js.map