import { conditionsOf } from "@tierpolicy/engine";
import { comparisonsStatedIn, quoteAll } from "@tierpolicy/schema";
/**
 * Where one policy has numbers and the other whole numbers, they are compared over whole numbers. A channel's audience must be counted
 * with all of its members, though: where those with other numbers make a difference to what it carries, nothing can be said.
 *
 * @returns why a service cannot be compared; undefined where it can
 */
export const doubtfulRounding = (joint, { joined, words }, pair, replay) => {
    if (joined.rounded.length === 0)
        return undefined;
    for (const side of ["before", "after"]) {
        const own = replay[side].formulas();
        const channels = replay[side].policy.channels.keys();
        const service = pair[side];
        if (!own.policy.services.has(service))
            continue;
        for (const channel of channels)
            for (const question of ["mayCarry", "carriesByDefault"]) {
                const answers = [
                    kindOf(own, own[question](channel, service)),
                    kindOf(joint[side], joint[side][question](words[side].channel(channel), service)),
                ];
                if (answers[0] !== answers[1] || answers[0] === "sometimes")
                    return `whether \`${channel}\` carries it depends on customers with fractional numbers, whom only one of the policies knows`;
            }
    }
    return undefined;
};
/**
 * Facts that are compared with each other are all of whole numbers, or a space must know of the numbers between.
 *
 * @param policies in joint words
 * @returns why nothing can be compared; undefined where it can
 */
export const hopelessRounding = (rounded, policies) => {
    if (rounded.length === 0)
        return undefined;
    const isHopeless = ({ fact, value }) => value.kind === "fact" && (rounded.includes(fact.fact) || rounded.includes(value.fact));
    return policies.some((policy) => conditionsOf(policy).flatMap(comparisonsStatedIn).some(isHopeless))
        ? `${quoteAll(rounded)} ${rounded.length === 1 ? "is" : "are"} of whole numbers in one of the policies only, and compared with other facts`
        : undefined;
};
const kindOf = ({ space, possible }, set) => {
    if (space.isEmpty(set))
        return "never";
    return space.implies(possible, set) ? "always" : "sometimes";
};
//# sourceMappingURL=rounding.js.map