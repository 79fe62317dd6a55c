import { publicity, statementOf } from "@tierpolicy/engine";
import { PUBLICITIES, quote, quoteAll } from "@tierpolicy/schema";
import { isRight } from "fp-ts/lib/Either.js";
/**
 * Refuted iff, for an offer that by its own level, before any cap, may be announced on a channel that it names, at one and the same moment
 * someone *matches the offer* (and is not left out by an individual channel's `except`) and someone is *in the channel's audience ∧ outside `knownTo`*.
 * The audience of a public channel has people in it who are not customers, and who may know only what everyone may.
 */
export const publicityLeak = {
    id: "publicity-leak",
    severity: "error",
    proved: "no offer asks for an announcement that reaches someone outside `knownTo`",
    questions: (policy) => policy.rules.flatMap((rule) => rule.type === "offer" ? rule.services.flatMap((id) => questionsOf(policy, rule, policy.services.get(id))) : []),
};
/** The publicity that a channel has. */
const levelOf = ({ reach }) => (reach.kind === "segments" ? "segment" : reach.kind);
const questionsOf = (policy, rule, service) => {
    if (service.knownTo === "everyone")
        return [];
    const asked = statementOf(rule, service);
    return (asked.channels ?? [])
        .map((id) => policy.channels.get(id))
        .filter((channel) => publicity.compare(levelOf(channel), asked.publicity) <= 0)
        .filter(({ reach, overheardBy }) => reach.kind !== "individual" || overheardBy.length > 0)
        .map((channel) => question(policy, { rule, service, channel, knownTo: service.knownTo }));
};
const question = (policy, announcing) => {
    const { rule, service, channel, knownTo } = announcing;
    const reached = channel.reach.kind === "segments" ? channel.reach.segments : channel.overheardBy;
    const excepted = channel.except?.pointer;
    return {
        subject: { service: service.id, channel: channel.id, rules: [rule.name] },
        pointer: rule.pointer,
        topic: `whether ${quote(channel.id)}, which ${quote(rule.name)} names, tells someone of ${quote(service.id)} who may not know of it`,
        violation: ({ space, matches, except, audience, mayKnow }) => ({
            kind: "news",
            insiders: channel.reach.kind === "individual" ? space.minus(matches(rule, service.id), except(channel.id)) : matches(rule, service.id),
            outsiders: space.minus(audience(channel.id), mayKnow(service.id)),
            strangers: channel.reach.kind === "public",
        }),
        isShownBy: ({ insider, outsider }) => {
            const isReached = (segments) => channel.reach.kind === "public" || reached.some((id) => segments.includes(id));
            const isExcepted = (segments) => excepted !== undefined && segments.includes(excepted);
            return (insider?.services[service.id]?.rules.offer.includes(rule.name) === true &&
                !(channel.reach.kind === "individual" && isExcepted(insider.segments)) &&
                (outsider
                    ? isReached(outsider.segments) && !isExcepted(outsider.segments) && !knownTo.some((id) => outsider.segments.includes(id))
                    : channel.reach.kind === "public"));
        },
        tell: (evidence) => ({
            message: `${whatHappens(announcing)}, as ${quote(rule.name)} asks: ${whoHears(announcing, evidence)}; it is known to ${quoteAll(knownTo)} only`,
            help: helpFor(policy, announcing, evidence),
            pointers: [...channelPointers(announcing), rule.pointer],
        }),
    };
};
const whatHappens = ({ service, channel: { id, reach, overheardBy } }) => {
    if (reach.kind === "individual")
        return `${quote(id)} lets ${quoteAll(overheardBy)} overhear of ${quote(service.id)}`;
    return `${quote(id)} tells ${reach.kind === "public" ? "everyone" : quoteAll(reach.segments)} about ${quote(service.id)}`;
};
const whoHears = ({ channel }, { outsider }) => {
    if (outsider === undefined)
        return "people who are not customers hear of it";
    return channel.reach.kind === "individual" ? `${outsider} overhears it` : `${outsider} hears of it`;
};
/** Where the channel is named: in the offer, or in the service's defaults. */
const channelPointers = ({ rule, service, channel }) => {
    const named = rule.states.channels;
    if (named)
        return [`${rule.pointer}/event/params/channels/${named.indexOf(channel.id)}`];
    return [`${service.pointer}/defaults/channels/${service.defaults.channels?.indexOf(channel.id) ?? 0}`];
};
const helpFor = (policy, announcing, { formulas }) => {
    const { channel, knownTo } = announcing;
    const found = formulas.space.within(() => safeChannels(policy, announcing, formulas));
    const such = isRight(found) && found.right.length > 0 ? `, such as ${quoteAll(found.right, "or", 3)}` : "";
    const lower = PUBLICITIES[PUBLICITIES.indexOf(levelOf(channel)) - 1] ?? "unannounced";
    return `name a channel whose audience is within ${quoteAll(knownTo, "or")}${such}, or lower the publicity to ${quote(lower)}`;
};
/** The channels that the offer could name without a leak. */
const safeChannels = (policy, { rule, service }, { space, audience, mayKnow }) => [...policy.channels.values()]
    .filter((other) => other.reach.kind !== "public" && publicity.compare(levelOf(other), statementOf(rule, service).publicity) <= 0)
    .filter(({ id }) => space.implies(audience(id), mayKnow(service.id)))
    .map(({ id }) => id);
//# sourceMappingURL=publicity-leak.js.map