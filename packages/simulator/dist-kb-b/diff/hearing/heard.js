import { InvariantError } from "@tierpolicy/engine";
import { concernedIn } from "../groups/concerned.js";
/** Who hears of a service by one of the policies only; those who are told because of their own offer are in the decisions' changes. */
export const overheardOf = (joint, pair, segments) => {
    const channels = new Set([...joint.before.policy.channels.keys(), ...joint.after.policy.channels.keys()]);
    return [...channels].flatMap((channel) => ["after", "before"].flatMap((by) => oneWay(joint, pair, channel, by, segments)));
};
const oneWay = (joint, pair, channel, by, segments) => {
    const { space, common } = joint;
    const other = by === "after" ? "before" : "after";
    const ask = (side, of) => {
        const { services, channels } = joint[side].policy;
        return services.has(pair[side]) && channels.has(channel) ? of(joint[side]) : space.nobody;
    };
    const heard = (side) => ask(side, ({ hearOf }) => hearOf(channel, pair[side]));
    const carried = (side) => ask(side, ({ carriedBecauseOf }) => carriedBecauseOf(channel, pair[side]));
    const told = ask(by, ({ toldOn }) => toldOn(channel, pair[by]));
    const hearers = space.minus(space.and(heard(by), common), space.or(heard(other), told));
    const hearer = space.witness(hearers);
    if (hearer === undefined)
        return [];
    const { clock } = joint[by].policy;
    const because = space.witness(carried(by), { near: hearer, keeping: clock === undefined ? [] : [clock] });
    if (because === undefined)
        throw new InvariantError(`nobody is the reason why somebody hears of \`${pair[by]}\` on \`${channel}\``);
    return [
        {
            service: pair,
            channel,
            by,
            carriage: space.isEmpty(carried(other)),
            segments: concernedIn(joint, segments, hearers),
            hearer,
            because,
        },
    ];
};
//# sourceMappingURL=heard.js.map