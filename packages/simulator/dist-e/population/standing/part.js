import { inEach, saidIn } from "./said.js";
/** The segments that a service itself names. */
export const segmentsOf = ({ exclusiveTo = [], knownTo }) => [
    ...exclusiveTo,
    ...(knownTo === "everyone" ? [] : knownTo),
];
/**
 * Just what a policy says of some services and segments, and the facts at which that looks. Of people who were possible once it says the same, and sooner:
 * what cannot change has not become impossible.
 */
export const partOf = (policy, { services, segments, channels }) => {
    const chosen = new Map([...policy.services].filter(([id]) => services.includes(id)));
    const rules = policy.rules.filter((rule) => rule.services.some((id) => chosen.has(id)));
    const reached = channels.flatMap(({ reach, overheardBy }) => (reach.kind === "segments" ? reach.segments : overheardBy));
    const changing = [...policy.facts.values()].filter(({ recurring, clock }) => recurring || clock).map(({ id }) => id);
    const invariants = policy.invariants.filter((one) => changing.some((fact) => saidIn(policy, [one]).facts.has(fact)));
    const said = saidIn(policy, [
        ...invariants,
        ...rules.map(({ condition }) => condition),
        ...channels.flatMap(({ except }) => except ?? []),
        ...inEach([...segments, ...[...chosen.values()].flatMap(segmentsOf), ...reached]),
    ]);
    return {
        ...policy,
        invariants,
        services: chosen,
        rules,
        channels: new Map(channels.map((channel) => [channel.id, channel])),
        segments: new Map([...policy.segments].filter(([id]) => said.segments.has(id))),
        facts: new Map([...policy.facts].filter(([id, { clock }]) => clock || said.facts.has(id))),
        assertions: [],
    };
};
//# sourceMappingURL=part.js.map