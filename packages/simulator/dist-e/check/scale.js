import { commitment, publicity, statementOf, termLattice, } from "@tierpolicy/engine";
import { COMMITMENTS, PUBLICITIES } from "@tierpolicy/schema";
export const commitmentScale = (service) => ({
    service: service.id,
    name: "commitment",
    ladder: commitment,
    levels: () => COMMITMENTS,
    atLeast: ({ commitmentAtLeast }, level) => commitmentAtLeast(service.id, level),
    get: (decision) => decision.commitment,
    statedBy: (rule) => (rule.type === "offer" ? statementOf(rule, service).commitment : rule.type === "limit" ? rule.commitment : undefined),
});
export const publicityScale = (service) => ({
    service: service.id,
    name: "publicity",
    ladder: publicity,
    levels: () => PUBLICITIES,
    atLeast: ({ publicityAtLeast }, level) => publicityAtLeast(service.id, level),
    get: (decision) => decision.publicity,
    statedBy: (rule) => (rule.type === "offer" ? statementOf(rule, service).publicity : rule.type === "limit" ? rule.publicity : undefined),
});
export const termScale = (policy, service, term) => {
    const ladder = termLattice(service.terms.get(term) ?? { kind: "enum", values: [] });
    const statedBy = (rule) => rule.type === "offer" ? statementOf(rule, service).terms.get(term) : rule.type === "limit" ? rule.terms.get(term) : undefined;
    let levels;
    return {
        service: service.id,
        name: term,
        ladder,
        levels: () => {
            levels ??= [...new Set(policy.rules.flatMap((rule) => (rule.services.includes(service.id) ? (statedBy(rule) ?? []) : [])))].sort(ladder.compare);
            return levels;
        },
        atLeast: ({ termAtLeast }, value) => termAtLeast(service.id, term, value),
        get: (decision) => decision.terms?.[term],
        statedBy,
    };
};
//# sourceMappingURL=scale.js.map