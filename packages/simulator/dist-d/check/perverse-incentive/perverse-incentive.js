import { quote } from "@tierpolicy/schema";
import { pointersTo, repairOf, rulesBetween } from "../comparing/blame.js";
import { deciding } from "../comparing/looked-at.js";
import { lossesOf } from "../comparing/loss.js";
import { twoOn } from "../comparing/two.js";
import { differencesBetween } from "../describe-customer.js";
import { hasMore, moreOf, orderedLeavesOf } from "./more.js";
/**
 * Refuted iff, for a leaf of `monotone`, a service and one of offer, commitment and terms, two customers who are alike in all but this leaf,
 * of which the one has more (less, where it is `decreasing`), are such that the other is offered the service and the one is not;
 * or both are offered it, and the one gets less commitment, or a worse value of the term.
 * The clock is the same for both, so that there is nothing to ask of a leaf that is the clock itself.
 */
export const perverseIncentive = {
    id: "perverse-incentive",
    severity: "error",
    proved: "nobody is worse off for more of what should bring more",
    questions: (policy) => {
        const decides = deciding(policy);
        const services = [...policy.services.values()].map((service) => ({ service, losses: lossesOf(policy, service) }));
        return orderedLeavesOf(policy)
            .filter(({ leaf }) => leaf !== policy.clock)
            .flatMap((ordered) => services
            .filter(({ service }) => decides(service.id).has(ordered.leaf))
            .flatMap(({ service, losses }) => losses.map((loss) => question(policy, { ordered, service, loss }))));
    },
};
const question = (policy, asked) => {
    const { ordered, service, loss } = asked;
    return {
        subject: { service: service.id, fact: ordered.leaf, rules: [] },
        pointer: `/monotone/${ordered.leaf}`,
        topic: `whether ${moreOf(ordered)} ${loss.asked}`,
        violation: (formulas) => ({ kind: "any", of: violationsOf(asked, formulas) }),
        isShownBy: (replay, { customer, other }) => {
            if (customer === undefined || other === undefined)
                return false;
            const { worse, better } = twoOn(service.id, replay);
            const differing = differencesBetween(customer, other).map(({ leaf }) => leaf);
            return differing.join() === ordered.leaf && hasMore(ordered, customer, other) && loss.isShownBy(worse, better);
        },
        tell: (evidence) => tellingOf(policy, asked, evidence),
    };
};
function* violationsOf({ ordered, loss }, formulas) {
    const difference = { leaf: ordered.leaf, to: ordered.direction === "increasing" ? "lower" : "higher" };
    for (const { less, enough } of loss.steps(formulas))
        yield { kind: "pair", customers: less, others: enough, difference };
}
const tellingOf = (policy, { ordered, service, loss }, { formulas, customer, replay, differing }) => {
    const { worse, better } = twoOn(service.id, replay);
    const rules = rulesBetween(formulas.rulesOf(service.id), worse, better).filter((rule) => loss.isToBlame(rule, worse, better));
    return {
        message: `${customer} ${loss.told(worse, better, `one with ${differing?.[0]?.other}`)}: ${moreOf(ordered)} ${loss.happens}`,
        help: `${repairOf(service, loss, rules, better)}, or take ${quote(ordered.leaf)} out of \`monotone\``,
        pointers: pointersTo(policy, service, rules, [ordered.leaf]),
        rules: rules.map(({ name }) => name),
    };
};
//# sourceMappingURL=perverse-incentive.js.map