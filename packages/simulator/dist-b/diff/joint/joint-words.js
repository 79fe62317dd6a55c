/**
 * The policy with other names, over other facts. What no decision depends on is left out.
 *
 * @param facts of both policies
 * @param domain what it takes for a customer to have facts that the policy's own declarations allow
 */
export const inJointWords = (policy, words, facts, domain) => {
    const operand = (one) => ({ ...one, fact: words.fact(one.fact) });
    const condition = (one) => {
        switch (one.kind) {
            case "all":
            case "any":
                return { ...one, of: one.of.map(condition) };
            case "not":
                return { ...one, of: condition(one.of) };
            case "segment":
                return { ...one, segment: words.segment(one.segment) };
            case "compare":
                return { ...one, fact: operand(one.fact), value: one.value.kind === "fact" ? operand(one.value) : one.value };
        }
    };
    const statement = (one) => ({
        ...one,
        ...(one.channels && { channels: one.channels.map(words.channel) }),
    });
    const rule = (one) => {
        const said = { condition: condition(one.condition), services: one.services.map(words.service) };
        return one.type === "offer" ? { ...one, ...said, states: statement(one.states) } : { ...one, ...said };
    };
    const service = (one) => ({
        ...one,
        id: words.service(one.id),
        ...(one.exclusiveTo && { exclusiveTo: one.exclusiveTo.map(words.segment) }),
        knownTo: one.knownTo === "everyone" ? one.knownTo : one.knownTo.map(words.segment),
        defaults: statement(one.defaults),
    });
    const channel = ({ except, ...one }) => ({
        ...one,
        id: words.channel(one.id),
        reach: one.reach.kind === "segments" ? { kind: "segments", segments: one.reach.segments.map(words.segment) } : one.reach,
        overheardBy: one.overheardBy.map(words.segment),
        ...(except && { except: condition(except) }),
    });
    const { clock, ...rest } = policy;
    return {
        ...rest,
        facts,
        ...(clock !== undefined && { clock: words.fact(clock) }),
        invariants: [...policy.invariants.map(condition), ...domain],
        segments: byId([...policy.segments.values()].map((one) => ({ ...one, id: words.segment(one.id), condition: condition(one.condition) }))),
        services: byId([...policy.services.values()].map(service)),
        channels: byId([...policy.channels.values()].map(channel)),
        rules: policy.rules.map(rule),
        tiers: [],
        monotone: new Map(),
        assertions: [],
    };
};
const byId = (parts) => new Map(parts.map((part) => [part.id, part]));
/** The policy as far as it speaks of these services. */
export const narrowedTo = (policy, services) => ({
    ...policy,
    services: new Map([...policy.services].filter(([id]) => services.has(id))),
    rules: policy.rules.flatMap((rule) => {
        const spoken = rule.services.filter((id) => services.has(id));
        return spoken.length === 0 ? [] : [spoken.length === rule.services.length ? rule : { ...rule, services: spoken }];
    }),
});
//# sourceMappingURL=joint-words.js.map