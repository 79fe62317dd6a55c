import { quote, quoteAll } from "@tierpolicy/schema";
import { emptinessOf } from "../empty-segment/emptiness.js";
/**
 * Refuted iff, for a rule, the union over its services of those whom it applies to is empty: the possible customers who match its conditions
 * and, where it selects services, are in `exclusiveTo` (of an offer) or in `knownTo` (of an arrange).
 */
export const deadRule = {
    id: "dead-rule",
    severity: "warn",
    proved: "every rule applies to some possible customer",
    questions: ({ rules }) => rules.map(question),
};
const question = (rule) => ({
    subject: { ...(rule.services.length === 1 && { service: rule.services[0] }), rules: [rule.name] },
    pointer: rule.pointer,
    topic: `whether ${quote(rule.name)} applies to anybody`,
    violation: ({ space, matches }) => {
        const service = rule.services.find((id) => !space.isEmpty(matches(rule, id)));
        return { kind: "nobody", customers: service === undefined ? space.nobody : matches(rule, service) };
    },
    isShownBy: () => true,
    tell: ({ formulas }) => ({
        message: `${quote(rule.name)} applies to nobody: ${whyOf(formulas, rule)}`,
        help: "remove it, or change its conditions",
        pointers: [`${rule.pointer}/conditions`, rule.pointer],
    }),
});
const whyOf = (formulas, rule) => {
    const { policy, space, possible } = formulas;
    if (space.isEmpty(space.and(space.of(rule.condition), possible)))
        return emptinessOf(formulas, rule.condition);
    const bound = rule.type === "offer" ? "exclusiveTo" : "knownTo";
    const segments = rule.services.flatMap((id) => {
        const bounds = policy.services.get(id)?.[bound];
        return bounds === undefined || bounds === "everyone" ? [] : bounds;
    });
    return `nobody who meets its conditions is in ${quoteAll([...new Set(segments)], "or")}, and \`${bound}\` lets it speak of nobody else`;
};
//# sourceMappingURL=dead-rule.js.map