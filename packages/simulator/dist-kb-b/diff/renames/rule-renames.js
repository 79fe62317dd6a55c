import { ConditionSignatures } from "../signatures/condition-signatures.js";
import { Interner } from "../signatures/interner.js";
import { ruleContent } from "../signatures/rule-content.js";
import { goneFrom, pairsBySignature } from "./pairing.js";
/**
 * Rules that have vanished from `before`, each with the rule of `after` that says the same of the same services. Rules without a name
 * are called after their place, which is no name that anyone gave.
 *
 * @param words the names of `before` in the words of `after`
 */
export const ruleRenames = (before, after, words) => {
    const named = (policy) => new Map(policy.rules.filter(isNamed).map((rule) => [rule.name, rule]));
    const [was, is] = [named(before), named(after)];
    const [vanished, added] = [goneFrom(was.keys(), is), goneFrom(is.keys(), was)];
    if (vanished.length === 0 || added.length === 0)
        return new Map();
    const interner = new Interner();
    const same = { fact: (id) => id, service: (id) => id, channel: (id) => id };
    const sign = (policy, rules, names, wording) => {
        const conditions = new ConditionSignatures(policy, interner, wording.fact);
        return names.map((name) => {
            const rule = rules.get(name);
            const services = rule.services.map(wording.service).sort();
            return { id: name, signature: interner.of(conditions.of(rule.condition), services, ruleContent(rule, wording)) };
        });
    };
    return pairsBySignature(sign(before, was, vanished, words), sign(after, is, added, same));
};
const isNamed = ({ name, pointer }) => name !== `rule ${Number(pointer.split("/").at(-1)) + 1}`;
//# sourceMappingURL=rule-renames.js.map