import { quote, quoteAll } from "@tierpolicy/schema";
import { coverOf } from "../shadowed-rule/cover.js";
import { statedLevels } from "./stated-levels.js";
/**
 * Refuted iff, for an offer, one of its services and a level that it states of it (a commitment, a publicity or a value of a term, in the
 * offer or in the service's `defaults`, and within the ceiling of standards, evidence and exclusivity), somebody whom the offer applies to
 * is offered the service, and nobody whom it applies to gets that level or a better one.
 */
export const unreachableLevel = {
    id: "unreachable-level",
    severity: "warn",
    proved: "somebody gets every level that an offer states, or a better one",
    questions: (policy) => {
        const limits = limitsByService(policy.rules);
        return policy.rules.flatMap((rule) => (rule.type === "offer" ? questionsOf(policy, rule, limits) : []));
    },
};
const limitsByService = (rules) => {
    const limits = new Map();
    for (const rule of rules)
        if (rule.type === "limit")
            for (const id of rule.services) {
                const known = limits.get(id) ?? [];
                known.push(rule);
                limits.set(id, known);
            }
    return limits;
};
const questionsOf = (policy, rule, limits) => rule.services.flatMap((id) => {
    const service = policy.services.get(id);
    const limiting = limits.get(id) ?? [];
    const levels = limiting.length === 0 ? [] : statedLevels(policy, rule, service);
    return levels.flatMap((level) => {
        const cutting = limiting.filter((limit) => level.isCutBy(limit));
        return cutting.length === 0 ? [] : [question({ rule, service: id, level, cutting })];
    });
});
const question = (promising) => {
    const { rule, service, level, cutting } = promising;
    return {
        subject: { service, rules: [rule.name] },
        pointer: rule.pointer,
        topic: `whether anybody gets the ${level.name} of ${quote(service)} that ${quote(rule.name)} states`,
        violation: (formulas) => {
            const { space, matches, offered } = formulas;
            const served = space.and(matches(rule, service), offered(service));
            const isReached = !space.isEmpty(space.and(served, level.reached(formulas)));
            return { kind: "customer", customers: isReached ? space.nobody : served };
        },
        isShownBy: ({ customer }) => {
            const decision = customer?.services[service];
            return (decision?.offered === true &&
                decision.rules.offer.includes(rule.name) &&
                !level.isReachedBy(decision) &&
                cutting.some(({ name }) => decision.rules.limit.includes(name)));
        },
        tell: ({ formulas }) => {
            const served = formulas.space.and(formulas.matches(rule, service), formulas.offered(service));
            const names = coverOf(formulas, service, served, cutting);
            return {
                message: `nobody gets ${quote(service)} with ${wordOf(level)} from ${quote(rule.name)}: ${quoteAll(names)} ${names.length === 1 ? "cuts" : "together cut"} it for everyone`,
                help: `state what is left after ${quoteAll(names, "or")}, or narrow ${quoteAll(names, "or")}`,
                pointers: [level.pointer, rule.pointer],
            };
        },
    };
};
const wordOf = ({ name, value, isDefault }) => `${name} ${quote(String(value))}${isDefault ? ", its default," : ""}`;
//# sourceMappingURL=unreachable-level.js.map