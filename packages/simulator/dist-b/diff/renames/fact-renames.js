import { ConditionSignatures, declarationOf } from "../signatures/condition-signatures.js";
import { Interner } from "../signatures/interner.js";
import { ruleContent } from "../signatures/rule-content.js";
import { ITSELF, sharedNames } from "./anonymous.js";
import { goneFrom, pairsOf } from "./pairing.js";
/** Facts that have vanished from `before`, each with the fact of `after` that has its declaration and stands where it stood. */
export const factRenames = (before, after) => {
    const vanished = goneFrom(before.facts.keys(), after.facts);
    const added = goneFrom(after.facts.keys(), before.facts);
    if (vanished.length === 0 || added.length === 0)
        return new Map();
    const interner = new Interner();
    const used = ({ places }) => places.size > 0;
    return pairsOf(vanished.map((id) => candidate(id, before, after, interner)).filter(used), added.map((id) => candidate(id, after, before, interner)).filter(used));
};
const candidate = (id, policy, other, interner) => {
    const names = sharedNames(policy, other);
    const word = (fact) => (fact === id ? ITSELF : names.fact(fact));
    const conditions = new ConditionSignatures(policy, interner, word, ITSELF);
    const fact = policy.facts.get(id);
    const places = new Set();
    const note = (condition, ...place) => {
        const signature = conditions.of(condition);
        if (conditions.isMarked(signature))
            places.add(interner.of(signature, ...place));
    };
    for (const invariant of policy.invariants)
        note(invariant, "invariant");
    for (const segment of policy.segments.values())
        note(segment.condition, "segment", names.segment(segment.id));
    for (const channel of policy.channels.values())
        if (channel.except)
            note(channel.except, "except", names.channel(channel.id));
    for (const rule of policy.rules)
        note(rule.condition, "rule", names.rule(rule.name), rule.services.map(names.service).sort(), ruleContent(rule, names));
    const { default: given, ordered, merit, recurring } = fact;
    return { id, declaration: JSON.stringify([declarationOf(fact), given, ordered, merit, recurring]), places };
};
//# sourceMappingURL=fact-renames.js.map