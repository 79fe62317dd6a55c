import { InvariantError, publicity } from "@tierpolicy/engine";
import { quote, quoteAll } from "@tierpolicy/schema";
import { isRight } from "fp-ts/lib/Either.js";
import { levelOf, namedBy, offersOf } from "./carriers.js";
import { isSpokenTo } from "./reached.js";
export const uninformedIn = (policy, service, { formulas, witness, replay }) => {
    const facts = witness.customer;
    const decision = replay.customer;
    const decided = decision?.services[service.id];
    if (facts === undefined || decision === undefined || decided === undefined)
        throw new InvariantError("nobody who is uninformed is shown");
    const offers = offersOf(policy, service.id).filter(({ name }) => decided.rules.offer.includes(name));
    return { policy, service, formulas, facts, decision, decided, offers };
};
/** Why nothing of the service reaches the customer, as a clause. */
export const whySilent = (uninformed) => {
    const { policy, service, decision, decided, offers } = uninformed;
    if (decided.publicity === "unannounced")
        return "its publicity is `unannounced`";
    const named = [...new Set(offers.flatMap((offer) => namedBy(offer, service) ?? []))].map((id) => policy.channels.get(id));
    const missing = named.filter((channel) => !isSpokenTo(channel, decision));
    const tooWide = named.filter((channel) => !missing.includes(channel) && isWiderThan(decided, channel));
    const guarded = named.filter((channel) => !missing.includes(channel) && !tooWide.includes(channel) && !mayCarry(uninformed, channel));
    const clauses = [
        ...(missing.length > 0 ? [`${idsOf(missing)} ${missing.length === 1 ? "does" : "do"} not reach such customers`] : []),
        ...tooWide.map((channel) => `${quote(channel.id)} needs publicity ${quote(levelOf(channel))}, and they have ${quote(decided.publicity)}`),
        ...(guarded.length > 0 ? [`${idsOf(guarded)} ${guarded.length === 1 ? "keeps" : "keep"} silent before those who may not know`] : []),
    ];
    if (clauses.length > 0)
        return clauses.join("; ");
    if (policy.channels.size === 0)
        return "the policy has no channels";
    return "no offer names a channel, and each that reaches them tells others too, who are not offered it";
};
const isWiderThan = (decided, channel) => publicity.compare(levelOf(channel), decided.publicity) > 0;
const mayCarry = ({ formulas: { space, mayCarry }, service, facts }, { id }) => {
    const asked = space.within(() => space.has(mayCarry(id, service.id), facts));
    return isRight(asked) && asked.right;
};
const idsOf = (channels) => quoteAll(channels.map(({ id }) => id));
/** What to do to reach the customer, as the beginning of a help. */
export const howToReach = (uninformed) => {
    const found = uninformed.formulas.space.within(() => fittingChannels(uninformed));
    const fitting = isRight(found) ? found.right : [];
    if (fitting.length > 0)
        return `name a channel that reaches such customers, such as ${quoteAll(fitting, "or", 3)}`;
    return "name a channel that reaches such customers and nobody who is not offered it, such as one of reach `individual`";
};
/** The channels that would reach the customer, and at that moment nobody who is not offered the service. */
const fittingChannels = ({ policy, service: { id: service }, formulas, decision, decided }) => {
    const { space, audience, offered, mayKnow, atClockOf } = formulas;
    const served = space.and(offered(service), mayKnow(service));
    const clocks = atClockOf(offered(service));
    return [...policy.channels.values()]
        .filter((channel) => channel.reach.kind !== "public" && !isWiderThan(decided, channel) && isSpokenTo(channel, decision))
        .filter(({ id }) => space.implies(space.and(audience(id), clocks), served))
        .map(({ id }) => id);
};
/** Where the channels of the offers are named, in an offer itself or in the service's `defaults`; where none are, an offer that names none. */
export const channelPointer = ({ offers, service }) => {
    const naming = offers.find(({ states }) => states.channels !== undefined);
    if (naming !== undefined)
        return `${naming.pointer}/event/params/channels`;
    if (service.defaults.channels !== undefined)
        return `${service.pointer}/defaults/channels`;
    const [first] = offers;
    return first === undefined ? service.pointer : `${first.pointer}/event/params/service`;
};
//# sourceMappingURL=silence.js.map