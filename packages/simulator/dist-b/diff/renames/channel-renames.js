import { ConditionSignatures } from "../signatures/condition-signatures.js";
import { Interner } from "../signatures/interner.js";
import { ruleContent } from "../signatures/rule-content.js";
import { channelSignature } from "../signatures/service-signatures.js";
import { ITSELF, sharedNames } from "./anonymous.js";
import { goneFrom, pairsOf } from "./pairing.js";
/**
 * Channels that have vanished from `before`, each with the channel of `after` that reaches the same people and is named by the same offers.
 *
 * @param fact the name of a fact of `before` in the words of `after`
 */
export const channelRenames = (before, after, fact) => {
    const vanished = goneFrom(before.channels.keys(), after.channels);
    const added = goneFrom(after.channels.keys(), before.channels);
    if (vanished.length === 0 || added.length === 0)
        return new Map();
    const interner = new Interner();
    return pairsOf(vanished.map((id) => candidate(id, before, after, fact, interner)), added.map((id) => candidate(id, after, before, (same) => same, interner)));
};
const candidate = (id, policy, other, fact, interner) => {
    const names = sharedNames(policy, other);
    const channel = (named) => (named === id ? ITSELF : names.channel(named));
    const conditions = new ConditionSignatures(policy, interner, fact);
    const offers = policy.rules.filter((rule) => rule.type === "offer" && rule.states.channels?.includes(id));
    const defaults = [...policy.services.values()].filter((service) => service.defaults.channels?.includes(id));
    return {
        id,
        declaration: channelSignature(policy.channels.get(id), conditions, interner, { channel }),
        places: new Set([
            ...offers.map((rule) => interner.of(names.rule(rule.name), conditions.of(rule.condition), rule.services.map(names.service).sort(), ruleContent(rule, { ...names, channel }))),
            ...defaults.map((service) => interner.of("defaults", names.service(service.id), service.defaults.channels?.map(channel).sort())),
        ]),
    };
};
//# sourceMappingURL=channel-renames.js.map