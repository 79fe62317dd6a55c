import { quote, quoteAll } from "@tierpolicy/schema";
import { pointersTo, rulesBetween } from "../comparing/blame.js";
import { twoOn } from "../comparing/two.js";
import { differencesBetween } from "../describe-customer.js";
import { SCHEDULE } from "./schedule.js";
/** Whether a delight depends on a fact that comes round with the calendar. */
export const questionOfRecurrence = (policy, service, fact) => ({
    subject: { service: service.id, fact, rules: [] },
    pointer: service.pointer,
    topic: `whether ${quote(service.id)} depends on ${quote(fact)}`,
    violation: ({ space, possible, offered }) => ({
        kind: "pair",
        customers: space.minus(possible, offered(service.id)),
        others: offered(service.id),
        difference: { in: [fact] },
    }),
    isShownBy: (replay, { customer, other }) => {
        if (customer === undefined || other === undefined)
            return false;
        const { worse, better } = twoOn(service.id, replay);
        const isAlone = differencesBetween(customer, other).every((differing) => differing.fact === fact);
        return isAlone && !worse.offered && better.offered;
    },
    tell: (evidence) => tellingOf(policy, service, fact, evidence),
});
const tellingOf = (policy, service, fact, { formulas, customer, replay, differing = [] }) => {
    const { worse, better } = twoOn(service.id, replay);
    const rules = rulesBetween(formulas.rulesOf(service.id), worse, better).filter(({ type }) => type !== "limit");
    const other = differing.map((one) => one.other).join(" and ");
    const names = rules.map(({ name }) => name);
    return {
        message: `${quote(service.id)} is a delight that comes round with ${quote(fact)}: ${customer} is not offered it, and one with ${other} is`,
        help: `${SCHEDULE}, or take ${quote(fact)} out of ${rules.length > 0 ? quoteAll(names) : "`exclusiveTo`"}`,
        pointers: pointersTo(policy, service, rules, [fact]),
        rules: names,
    };
};
//# sourceMappingURL=comes-round.js.map