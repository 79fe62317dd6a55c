import { atLeast, clockOf, holdsAt, publicity, statementOf } from "@tierpolicy/engine";
import { decisionOn, exceptOf } from "./decider.js";
/** Whether, by what is decided on two customers who meet, the one hears of a service on a channel because of the other (spec §3). */
export const hearsBecauseOf = ({ policy, carriage }, channel, service, hearer, because) => {
    const found = policy.channels.get(channel);
    const meant = policy.services.get(service);
    const decided = decisionOn(because.decision, service);
    if (found === undefined || meant === undefined || decided === undefined || !decided.offered)
        return false;
    const { kind } = found.reach;
    if (!atLeast(publicity)(decided.publicity, kind === "segments" ? "segment" : kind))
        return false;
    const isExcepted = ({ decision }) => decision.segments.includes(exceptOf(channel));
    if (kind === "individual" && isExcepted(because))
        return false;
    const isNow = (clocks) => holdsAt(clocks, clockOf(policy, because.facts), because.facts);
    const isCarried = policy.rules.some((rule) => {
        if (rule.type !== "offer" || !decided.rules.offer.includes(rule.name) || !rule.services.includes(service))
            return false;
        const { channels } = statementOf(rule, meant);
        if (channels === undefined)
            return isNow(carriage.byDefault(channel, service));
        return channels.includes(channel) && isNow(carriage.named(channel, service));
    });
    const reached = found.reach.kind === "segments" ? found.reach.segments : found.overheardBy;
    const isReached = kind === "public" || reached.some((segment) => hearer.decision.segments.includes(segment));
    return isCarried && isReached && !isExcepted(hearer);
};
//# sourceMappingURL=hears-because.js.map