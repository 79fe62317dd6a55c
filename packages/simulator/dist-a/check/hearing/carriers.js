import { ceilingOf, publicity } from "@tierpolicy/engine";
/** The publicity that a service needs for the channel to carry it (spec §3). */
export const levelOf = ({ reach }) => (reach.kind === "segments" ? "segment" : reach.kind);
/** The channels that an offer names for a service, itself or by the service's `defaults`. */
export const namedBy = ({ states }, { defaults }) => states.channels ?? defaults.channels;
/** The publicity that an offer asks for, before any cap. */
export const askedBy = ({ states }, { defaults, classDefault }) => states.publicity ?? defaults.publicity ?? classDefault.publicity;
const offers = new WeakMap();
/** The offers of a service, in the policy's order. */
export const offersOf = (policy, service) => {
    const known = offers.get(policy) ?? groupedByService(policy);
    offers.set(policy, known);
    return known.get(service) ?? [];
};
const groupedByService = ({ rules }) => {
    const byService = new Map();
    for (const rule of rules) {
        if (rule.type !== "offer")
            continue;
        for (const service of rule.services) {
            const earlier = byService.get(service);
            if (earlier === undefined)
                byService.set(service, [rule]);
            else
                earlier.push(rule);
        }
    }
    return byService;
};
/** The widest publicity that any customer's decision on a service can have, going by words alone. */
export const widestPublicity = (policy, service) => {
    const asked = offersOf(policy, service.id).reduce((widest, offer) => publicity.join(widest, askedBy(offer, service)), publicity.zero);
    return publicity.meet(asked, ceilingOf(service).publicity);
};
/** The channels that can carry a service, going by words alone: of the others there is nothing to ask. */
export const carriersOf = (policy, service) => {
    const known = offersOf(policy, service.id);
    const widest = widestPublicity(policy, service);
    const named = new Set(known.flatMap((offer) => namedBy(offer, service) ?? []));
    const isLeftOpen = known.some((offer) => namedBy(offer, service) === undefined);
    return [...policy.channels.values()].flatMap((channel) => {
        const isNamed = named.has(channel.id);
        // Unless an offer names it, a public channel carries nothing: people who are not customers are offered nothing.
        const canCarry = isNamed || (isLeftOpen && channel.reach.kind !== "public");
        return canCarry && publicity.compare(levelOf(channel), widest) <= 0 ? [{ channel, isNamed }] : [];
    });
};
//# sourceMappingURL=carriers.js.map