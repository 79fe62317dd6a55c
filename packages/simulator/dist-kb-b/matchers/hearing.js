import { quote, quoteAll, suggest } from "@tierpolicy/schema";
import { left, right } from "fp-ts/lib/Either.js";
/** The channels that count: the one that is named, else all. */
export const channelsIn = ({ channels }, on) => {
    const ids = [...channels.keys()];
    if (on === undefined)
        return right(ids);
    if (channels.has(on))
        return right([on]);
    return left(`there is no channel ${quote(on)}\n  = help: ${suggest(on, ids, "channels")}`);
};
/** A claim is that a customer hears of the service on one of the channels, or on none. */
export const heard = (channels) => (_, { services }, isNot) => services.map((service) => ({
    service,
    channels,
    breakers: (formulas) => {
        const hearers = formulas.space.or(formulas.space.nobody, ...channels.map((channel) => formulas.hearOf(channel, service)));
        return isNot ? hearers : formulas.space.minus(formulas.possible, hearers);
    },
    isBrokenBy: ({ heardOn }) => heardOn.length > 0 === isNot,
    outcome: ({ heardOn }) => (isNot ? `hears of ${quote(service)} on ${quoteAll(heardOn)}` : `does not hear of ${quote(service)}`),
    rules: ({ decision }) => (isNot ? decision.rules.offer : []),
    help: isNot
        ? "lower the publicity of its offers, or name channels whose audience is narrower"
        : "name a channel that reaches such customers in the offer, with a publicity that the channel needs",
}));
//# sourceMappingURL=hearing.js.map