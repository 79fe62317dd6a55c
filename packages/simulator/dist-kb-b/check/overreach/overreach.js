import { quote, quoteAll } from "@tierpolicy/schema";
import { offersOf } from "../hearing/carriers.js";
/**
 * Refuted iff, for an exclusive service and an offer of it, the set *matches the offer ∧ not withheld ∧ outside `exclusiveTo`* is not empty.
 * An offer by selector applies within `exclusiveTo` only, and so never reaches too far.
 */
export const overreach = {
    id: "overreach",
    severity: "error",
    proved: "no rule offers an exclusive service to someone outside `exclusiveTo`",
    questions: (policy) => [...policy.services.values()].flatMap((service) => {
        const { exclusiveTo } = service;
        if (exclusiveTo === undefined)
            return [];
        return offersOf(policy, service.id)
            .filter(({ bySelector }) => !bySelector)
            .map((rule) => question(rule, service, exclusiveTo));
    }),
};
const question = (rule, { id: service }, exclusiveTo) => ({
    subject: { service, rules: [rule.name] },
    pointer: rule.pointer,
    topic: `whether ${quote(rule.name)} offers ${quote(service)} to someone outside ${quoteAll(exclusiveTo)}`,
    violation: ({ space, matches, withheld, inside }) => ({
        kind: "customer",
        customers: space.minus(matches(rule, service), space.or(withheld(service), inside(service))),
    }),
    isShownBy: ({ customer }) => {
        const rules = customer?.services[service]?.rules;
        return (rules?.offer.includes(rule.name) === true &&
            rules.withhold.length === 0 &&
            customer?.segments.some((segment) => exclusiveTo.includes(segment)) === false);
    },
    tell: ({ customer }) => ({
        message: `${quote(rule.name)} offers ${quote(service)} to ${customer}, who is outside ${quoteAll(exclusiveTo)}`,
        help: `${narrowing(rule, exclusiveTo)}, or widen \`exclusiveTo\``,
        pointers: [`${rule.pointer}/conditions`, rule.pointer],
    }),
});
/** What to write so that the rule keeps within the segments, which depends on what stands at the root of its conditions now. */
const narrowing = ({ condition, pointer }, segments) => {
    const members = segments.map((segment) => ({ condition: segment }));
    const within = members.length === 1 ? members[0] : { any: members };
    const place = `${pointer}/conditions`;
    // A rule with a period has its conditions below an `all` that nobody wrote.
    const root = condition.pointer !== place && condition.kind === "all" ? condition.of.find((part) => part.pointer === place) : condition;
    switch (root?.kind) {
        case "segment":
            return `write \`${JSON.stringify({ all: [{ condition: root.segment }, within] })}\` as its conditions`;
        case "any":
        case "not":
            return `join its conditions with \`${JSON.stringify(within)}\` in an \`all\``;
        default:
            return `add \`${JSON.stringify(within)}\` to its conditions`;
    }
};
//# sourceMappingURL=overreach.js.map