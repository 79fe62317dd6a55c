import { ceilingOf, statementOf } from "@tierpolicy/engine";
import { ConditionSignatures } from "./condition-signatures.js";
import { sorted } from "./interner.js";
import { ruleContent } from "./rule-content.js";
/**
 * A number for each service, by its id in the policy: where the numbers of two services are equal, whatever is decided on them,
 * and whoever hears of them, is the same; without looking at any customer. Services that mean the same can have different numbers.
 */
export const serviceSignatures = (policy, interner, wording) => {
    const conditions = new ConditionSignatures(policy, interner, wording.fact);
    const invariants = sorted(policy.invariants.map((condition) => conditions.of(condition)));
    const clock = policy.clock === undefined ? undefined : wording.fact(policy.clock);
    const rules = new Map([...policy.services.keys()].map((id) => [id, []]));
    for (const rule of policy.rules)
        for (const service of rule.services)
            rules.get(service)?.push(rule);
    const channels = new Map([...policy.channels.values()].map((channel) => [channel, channelSignature(channel, conditions, interner, wording)]));
    const told = (service, speaking) => {
        const named = speaking.flatMap((rule) => (rule.type === "offer" ? [statementOf(rule, service).channels] : []));
        const isOpen = named.includes(undefined);
        return [...channels].filter(([{ id }]) => isOpen || named.some((ids) => ids?.includes(id))).map(([, signature]) => signature);
    };
    return new Map([...policy.services.values()].map((service) => {
        const speaking = rules.get(service.id) ?? [];
        const signature = interner.of("service", invariants, clock, ceilingOf(service), [...service.terms].map(([id, { title: _, ...scale }]) => [id, scale]).sort(([a], [b]) => (a < b ? -1 : 1)), service.exclusiveTo && conditions.segments(service.exclusiveTo), service.knownTo === "everyone" ? "everyone" : conditions.segments(service.knownTo), sorted(speaking.map((rule) => interner.of(conditions.of(rule.condition), ruleContent(rule, wording, service)))), sorted(told(service, speaking)));
        return [service.id, signature];
    }));
};
export const channelSignature = ({ id, reach, overheardBy, except }, conditions, interner, { channel }) => interner.of("channel", channel(id), reach.kind, reach.kind === "segments" && conditions.segments(reach.segments), conditions.segments(overheardBy), except && conditions.of(except));
//# sourceMappingURL=service-signatures.js.map