import { quote, quoteAll } from "@tierpolicy/schema";
import { pointersTo, rulesBetween } from "../comparing/blame.js";
import { deciding } from "../comparing/looked-at.js";
import { twoOn } from "../comparing/two.js";
import { differencesBetween } from "../describe-customer.js";
/**
 * Refuted iff, for a service, two customers who are alike in every fact that is not marked `merit: false`, the clock among them,
 * are such that the one is offered the service and the other is not.
 */
export const unequalTwins = {
    id: "unequal-twins",
    severity: "warn",
    proved: "nobody is refused what someone gets who differs in nothing of merit",
    questions: (policy) => {
        const meritless = [...policy.facts.values()].filter(({ merit, clock }) => !merit && !clock).map(({ id }) => id);
        const decides = deciding(policy);
        return [...policy.services.values()].flatMap((service) => {
            const deciders = meritless.filter((fact) => decides(service.id).has(fact));
            return deciders.length === 0 ? [] : [question(policy, { service, meritless, deciders })];
        });
    },
};
const question = (policy, { service, meritless, deciders }) => ({
    subject: { service: service.id, rules: [] },
    pointer: service.pointer,
    topic: `whether ${quote(service.id)} is refused to someone for no reason but ${quoteAll(deciders, "or")}`,
    violation: (formulas) => ({ kind: "any", of: violationsOf(formulas, { service, meritless, deciders }) }),
    isShownBy: (replay, { customer, other }) => {
        if (customer === undefined || other === undefined)
            return false;
        const { worse, better } = twoOn(service.id, replay);
        return !worse.offered && better.offered && factsIn(differencesBetween(customer, other)).every((fact) => meritless.includes(fact));
    },
    tell: (evidence) => tellingOf(policy, service, evidence),
});
/** Two who differ in one fact are plainer than two who differ in several. With one that decides, others may have to change, which invariants tie to it. */
function* violationsOf(formulas, { service, meritless, deciders }) {
    const { space, possible } = formulas;
    const others = formulas.offered(service.id);
    const customers = space.minus(possible, others);
    for (const fact of deciders)
        yield { kind: "pair", customers, others, difference: { in: [fact] } };
    if (meritless.length > 1)
        yield { kind: "pair", customers, others, difference: { in: meritless } };
}
const factsIn = (differing) => [...new Set(differing.map(({ fact }) => fact))];
const tellingOf = (policy, service, { formulas, customer, replay, differing = [] }) => {
    const { worse, better } = twoOn(service.id, replay);
    const rules = rulesBetween(formulas.rulesOf(service.id), worse, better).filter(({ type }) => type !== "limit");
    const facts = factsIn(differing);
    const [fact] = facts;
    const other = differing.map((one) => one.other).join(" and ");
    return {
        message: `${customer} is not offered ${quote(service.id)}, which one with ${other} is offered: they differ in ${quoteAll(facts)} only, which ${facts.length > 1 ? "are no merits" : "is no merit"}`,
        help: `offer ${quote(service.id)} to both or to neither, or say with an \`allow\` on the service why that is fair`,
        pointers: pointersTo(policy, service, rules, facts),
        rules: rules.map(({ name }) => name),
        ...(facts.length === 1 && fact !== undefined && { fact }),
    };
};
//# sourceMappingURL=unequal-twins.js.map