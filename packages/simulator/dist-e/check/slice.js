/**
 * Of a policy just what decides on the services that a question asks of, and on the segments, channels and conditions of which its
 * `isShownBy` asks: of ten thousand rules those that speak of one service. Segments that nothing of it refers to are left out.
 *
 * Every `except` of its channels and every further condition is a segment more, under its JSON Pointer, which no segment can be called:
 * so a decision says whether they hold.
 */
export const sliceFor = (policy, question) => {
    const services = servicesOf(policy, question);
    const channels = channelsOf(policy, question);
    const rules = rulesOf(policy, services);
    const { subject, segments = [], conditions = [] } = question;
    const probes = [...[...channels.values()].flatMap(({ except }) => except ?? []), ...conditions];
    const looking = [...policy.invariants, ...rules.map(({ condition }) => condition), ...probes];
    const named = [
        ...(subject.segment === undefined ? [] : [subject.segment]),
        ...segments,
        ...[...services.values()].flatMap(segmentsOfService),
        ...[...channels.values()].flatMap(segmentsOfChannel),
    ];
    const needed = segmentsBelow(policy, looking, named);
    return {
        ...policy,
        services,
        channels,
        rules,
        segments: new Map([
            ...[...policy.segments].filter(([id]) => needed.has(id)),
            ...probes.map((condition) => [condition.pointer, probeOf(condition)]),
        ]),
    };
};
/** The same for two questions whose slices are the same. */
export const sliceKey = ({ subject: { service, segment, channel }, services, asksOfChannels, segments, conditions }) => JSON.stringify([service ?? services ?? "all", segment, asksOfChannels ?? channel, segments, conditions?.map(({ pointer }) => pointer)]);
const servicesOf = ({ services }, { subject: { service }, services: several }) => {
    const wanted = service === undefined ? several : [service];
    return wanted === undefined ? services : new Map([...services].filter(([id]) => wanted.includes(id)));
};
/** What a subject's channel carries is only asked together with what all do. */
const channelsOf = ({ channels }, { subject, asksOfChannels }) => asksOfChannels ? channels : new Map([...channels].filter(([id]) => id === subject.channel));
const rulesOf = (policy, services) => {
    if (services === policy.services)
        return policy.rules;
    const speaking = speakingOf(policy);
    const places = new Set([...services.keys()].flatMap((service) => speaking.get(service) ?? []));
    return [...places].sort((a, b) => a - b).map((place) => policy.rules[place]);
};
const SPEAKING = new WeakMap();
/** The places of the rules that speak of each service. */
const speakingOf = (policy) => {
    const known = SPEAKING.get(policy);
    if (known !== undefined)
        return known;
    const places = new Map([...policy.services.keys()].map((id) => [id, []]));
    policy.rules.forEach((rule, place) => {
        for (const service of rule.services)
            places.get(service)?.push(place);
    });
    SPEAKING.set(policy, places);
    return places;
};
const segmentsOfService = ({ exclusiveTo = [], knownTo }) => [
    ...exclusiveTo,
    ...(knownTo === "everyone" ? [] : knownTo),
];
const segmentsOfChannel = ({ reach, overheardBy }) => reach.kind === "segments" ? [...reach.segments, ...overheardBy] : overheardBy;
/** The segments that are named, and those to which conditions and other segments refer. */
const segmentsBelow = ({ segments }, conditions, named) => {
    const found = new Set();
    const pending = [...conditions];
    const find = (id) => {
        const segment = segments.get(id);
        if (segment === undefined || found.has(id))
            return;
        found.add(id);
        pending.push(segment.condition);
    };
    named.forEach(find);
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (next.kind === "segment")
            find(next.segment);
        else if (next.kind === "not")
            pending.push(next.of);
        else if (next.kind !== "compare")
            for (const below of next.of)
                pending.push(below);
    }
    return found;
};
const probeOf = (condition) => ({ id: condition.pointer, condition, allow: [], pointer: condition.pointer });
//# sourceMappingURL=slice.js.map