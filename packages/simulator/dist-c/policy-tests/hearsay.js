import { decide } from "@tierpolicy/engine";
import { quote, quoteAll } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
/** Why a customer hears of a service, or does not: on which channels, and because of whom. Ask within `space.within`. */
export const hearsayOf = (compiled, formulas, facts, service) => {
    const { policy, space, hearOf, carriedBecauseOf, atClockOf } = formulas;
    const carrying = [...policy.channels.values()].filter((channel) => space.has(atClockOf(carriedBecauseOf(channel.id, service)), facts));
    if (carrying.length === 0)
        return [policy.clock === undefined ? "no channel carries it" : "no channel carries it at this time"];
    const heard = carrying.filter(({ id }) => space.has(hearOf(id, service), facts));
    if (heard.length === 0)
        return carrying.map((channel) => `${quote(channel.id)} carries it, and ${reachText(channel)}`);
    return heard.map((channel) => `${quote(channel.id)} carries it because of ${becauseOf(compiled, formulas, channel, facts, service)}`);
};
const reachText = ({ reach, except, overheardBy }) => {
    const but = except ? ", but not those in its `except`" : "";
    switch (reach.kind) {
        case "public":
            return `reaches everybody${but}`;
        case "segments":
            return `reaches ${quoteAll(reach.segments)} only${but}`;
        case "individual":
            return overheardBy.length === 0
                ? `reaches those only who are offered it${but}`
                : `is overheard by ${quoteAll(overheardBy)} only${but}`;
    }
};
/** The customer most like this one because of whom the channel speaks of the service. */
const becauseOf = (compiled, { policy, space, carriedBecauseOf }, { id }, facts, service) => {
    const keeping = policy.clock === undefined ? [] : [policy.clock];
    const other = space.witness(carriedBecauseOf(id, service), { near: facts, keeping });
    if (other === undefined)
        return "a customer";
    const decided = decide(compiled, other);
    const offers = isLeft(decided) ? [] : (decided.right.services[service]?.rules.offer ?? []);
    const differences = Object.keys(other).filter((fact) => JSON.stringify(other[fact]) !== JSON.stringify(facts[fact]));
    const who = differences.length === 0
        ? "this customer"
        : `a customer with ${differences.map((fact) => quote(`${fact}: ${JSON.stringify(other[fact])}`)).join(", ")}`;
    return `${who}, by ${quoteAll(offers)}`;
};
//# sourceMappingURL=hearsay.js.map