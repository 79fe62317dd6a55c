import { statementOf } from "@tierpolicy/engine";
import { quote, quoteAll } from "@tierpolicy/schema";
/** One question for each channel: whether it ever carries a service. */
export const unusedChannels = ({ channels, services }) => [...channels.values()].map((channel) => question(channel, [...services.keys()]));
const question = (channel, services) => {
    const { id, pointer } = channel;
    return {
        subject: { channel: id, rules: [] },
        pointer,
        topic: `whether ${quote(id)} ever carries a service`,
        violation: ({ space, carriedBecauseOf }) => {
            const carried = services.find((service) => !space.isEmpty(carriedBecauseOf(id, service)));
            return { kind: "nobody", customers: carried === undefined ? space.nobody : carriedBecauseOf(id, carried) };
        },
        isShownBy: () => true,
        tell: ({ formulas }) => {
            const naming = services.filter((service) => isNamedFor(formulas, id, service));
            return naming.length === 0
                ? {
                    message: `no offer names ${quote(id)}, and it carries nothing by itself`,
                    help: "remove it, or name it in the `channels` of an offer",
                    pointers: [pointer],
                }
                : {
                    message: `${quote(id)} carries nothing: ${reasonFor(formulas, channel, naming)}`,
                    help: `remove it, or give an offer that names it publicity ${quote(levelOf(channel))} and an audience that may know`,
                    pointers: [pointer],
                };
        },
    };
};
const levelOf = ({ reach }) => (reach.kind === "segments" ? "segment" : reach.kind);
const isNamedFor = ({ policy, rulesOf }, channel, service) => rulesOf(service).some((rule) => rule.type === "offer" && statementOf(rule, policy.services.get(service)).channels?.includes(channel));
const reasonFor = ({ space, publicityAtLeast }, channel, naming) => {
    const level = levelOf(channel);
    const quiet = naming.filter((service) => space.isEmpty(publicityAtLeast(service, level)));
    return quiet.length === naming.length
        ? `${quoteAll(quiet)} never ${quiet.length === 1 ? "has" : "have"} publicity ${quote(level)}`
        : `not everyone whom it reaches may know of ${quoteAll(naming.filter((service) => !quiet.includes(service)), "or")}`;
};
//# sourceMappingURL=unused-channels.js.map