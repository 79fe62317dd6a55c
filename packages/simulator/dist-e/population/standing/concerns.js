import { audienceOf } from "./audiences.js";
import { clockRegions, comparedWithClock } from "./clock.js";
import { segmentsOf } from "./part.js";
import { inEach, saidIn } from "./said.js";
export const concernsOf = (policy, carried) => {
    const recurring = [...policy.facts.values()].filter((fact) => fact.recurring && !fact.clock).map(({ id }) => id);
    const concernOf = (conditions) => {
        const { comparisons, facts } = saidIn(policy, [...policy.invariants, ...conditions]);
        return {
            regionOf: clockRegions(policy, comparisons),
            comparedWithClock: comparedWithClock(policy, comparisons),
            comesRound: recurring.some((fact) => facts.has(fact)),
        };
    };
    const spoken = new Map([...policy.services.keys()].map((id) => [id, []]));
    for (const { type, condition, services } of policy.rules)
        if (type !== "arrange")
            for (const service of services)
                spoken.get(service)?.push(condition);
    const services = [...policy.services.values()].map((service) => {
        const audiences = carried.channelsOf(service.id).flatMap((channel) => {
            const audience = audienceOf(channel);
            return [...(audience.kind === "segment" ? [audience.condition] : []), ...(channel.except ? [channel.except] : [])];
        });
        const conditions = [...(spoken.get(service.id) ?? []), ...inEach(segmentsOf(service)), ...audiences];
        return [service.id, concernOf(conditions)];
    });
    return {
        segments: new Map([...policy.segments.values()].map(({ id, condition }) => [id, concernOf([condition])])),
        services: new Map(services),
    };
};
//# sourceMappingURL=concerns.js.map