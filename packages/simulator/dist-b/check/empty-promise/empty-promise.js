import { atLeast, InvariantError, publicity } from "@tierpolicy/engine";
import { quote, quoteAll } from "@tierpolicy/schema";
import { askedBy, carriersOf, levelOf, namedBy, offersOf } from "../hearing/carriers.js";
import { isExcepted, isInAudience } from "../hearing/reached.js";
import { repairOf } from "./repair.js";
/**
 * Refuted iff, for a channel and a service of which the author did not write that everyone may know, the set
 * *hears of the service on the channel − offered it* is not empty.
 */
export const emptyPromise = {
    id: "empty-promise",
    severity: "error",
    proved: "nobody hears of a service on a channel and is not offered it, unless everyone may know of it",
    questions: (policy) => [...policy.services.values()]
        .filter(({ knownTo, knownToStated }) => !(knownToStated && knownTo === "everyone"))
        .flatMap((service) => questionsOf(policy, service)),
};
/**
 * Where words settle it there is no question: an offer that names no channel is carried to those only who are offered the service,
 * and what is told to one customer whom nobody overhears is told to those only because of whom it is told.
 */
const questionsOf = (policy, service) => carriersOf(policy, service)
    .filter(({ channel, isNamed }) => isNamed && (channel.reach.kind !== "individual" || channel.overheardBy.length > 0))
    .map(({ channel }) => question({ policy, service, channel }));
const question = (telling) => {
    const { service, channel } = telling;
    return {
        subject: { service: service.id, channel: channel.id, rules: [] },
        pointer: channel.pointer,
        topic: `whether ${quote(channel.id)} tells someone of ${quote(service.id)} who is not offered it`,
        asksOfChannels: true,
        violation: ({ space, hearOf, offered, toldOn, carriedBecauseOf, atClockOf }) => {
            const customers = space.minus(hearOf(channel.id, service.id), offered(service.id));
            // Somebody who is told too makes for the better witness: their own decision says that the channel carries the service.
            const told = toldOn(channel.id, service.id);
            const because = space.implies(customers, atClockOf(told)) ? told : carriedBecauseOf(channel.id, service.id);
            return { kind: "customer", customers, because };
        },
        isShownBy: (replay) => isShown(telling, replay),
        tell: (evidence) => {
            const rules = rulesToBlame(telling, evidence.replay);
            const withheld = evidence.replay.customer?.services[service.id]?.rules.withhold ?? [];
            return {
                message: `${news(telling, rules)}: ${evidence.customer} ${channel.reach.kind === "individual" ? "overhears it" : "hears of it"} and ${withheld.length > 0 ? `is withheld it by ${quoteAll(withheld)}` : "is not offered it"}`,
                help: repairOf(evidence.formulas, service, channel, withheld),
                pointers: pointersOf(telling, rules),
                rules: [...rules.map(({ name }) => name), ...withheld],
            };
        },
    };
};
const isShown = ({ service, channel, policy }, { customer, because }) => {
    const decided = customer?.services[service.id];
    const cause = because?.services[service.id];
    if (customer === undefined || decided === undefined || because === undefined || cause === undefined)
        return false;
    const isTold = channel.reach.kind === "individual" ? !isExcepted(channel, because) : isInAudience(channel, because);
    return (!decided.offered &&
        isInAudience(channel, customer) &&
        cause.offered &&
        atLeast(publicity)(cause.publicity, levelOf(channel)) &&
        // Whoever is not reached has no list that says what the channel carries, but an offer that names it.
        (isTold ? cause.channels.includes(channel.id) : channel.reach.kind !== "individual") &&
        offersThatName({ policy, service, channel }, cause.rules.offer).length > 0);
};
const offersThatName = ({ policy, service, channel }, matching) => offersOf(policy, service.id).filter((rule) => matching.includes(rule.name) && namedBy(rule, service)?.includes(channel.id) === true);
/** The offers that name the channel; where none of these asks for enough publicity itself, those that do too. */
const rulesToBlame = (telling, { because }) => {
    const { policy, service, channel } = telling;
    const matching = because?.services[service.id]?.rules.offer ?? [];
    const naming = offersThatName(telling, matching);
    const isEnough = (rule) => atLeast(publicity)(askedBy(rule, service), levelOf(channel));
    if (naming.some(isEnough))
        return naming.filter(isEnough);
    return [...naming, ...offersOf(policy, service.id).filter((rule) => matching.includes(rule.name) && isEnough(rule))];
};
const news = ({ service, channel }, rules) => {
    const as = `, as ${quoteAll(rules.map(({ name }) => name))} ${rules.length === 1 ? "asks" : "ask"}`;
    switch (channel.reach.kind) {
        case "public":
            return `${quote(channel.id)} tells everyone about ${quote(service.id)}${as}`;
        case "segments":
            return `${quote(channel.id)} tells ${quoteAll(channel.reach.segments)} about ${quote(service.id)}${as}`;
        case "individual":
            return `${quote(channel.id)} lets ${quoteAll(channel.overheardBy)} overhear of ${quote(service.id)}${as}`;
    }
};
/** Where the channel is named: in one of the offers, or in the service's defaults. */
const pointersOf = ({ service, channel }, rules) => {
    const [rule] = rules.filter((candidate) => namedBy(candidate, service)?.includes(channel.id));
    if (rule === undefined)
        throw new InvariantError("no offer names the channel that makes an empty promise");
    const named = rule.states.channels;
    if (named)
        return [`${rule.pointer}/event/params/channels/${named.indexOf(channel.id)}`];
    return [`${service.pointer}/defaults/channels/${service.defaults.channels?.indexOf(channel.id) ?? 0}`];
};
//# sourceMappingURL=empty-promise.js.map