import { statementOf } from "@tierpolicy/engine";
import { remembering, rememberingFor } from "./remember.js";
/** The rules, in the policy's order, that say the same of the same services to the same customers; the rule itself is among them. */
export const twinsOf = (formulas, rule) => (wordsOf(formulas.policy)(rule) ?? []).filter((other) => other === rule || rule.services.every((service) => formulas.matches(rule, service) === formulas.matches(other, service)));
/** The rules that would say the same as a rule if they applied to the same customers. */
const wordsOf = rememberingFor((policy) => {
    const key = remembering((rule) => JSON.stringify([rule.type, rule.services, said(policy, rule)]));
    const alike = new Map();
    for (const rule of policy.rules)
        alike.set(key(rule), [...(alike.get(key(rule)) ?? []), rule]);
    return (rule) => alike.get(key(rule));
});
const said = (policy, rule) => {
    switch (rule.type) {
        case "offer":
            return rule.services.map((id) => {
                const { terms, channels, ...statement } = statementOf(rule, policy.services.get(id));
                return [statement, channels?.toSorted() ?? "open", [...terms].sort()];
            });
        case "limit":
            return [rule.commitment ?? "", rule.publicity ?? "", [...rule.terms].sort()];
        case "arrange":
            return [rule.fee, rule.by];
        case "withhold":
            return "withheld";
    }
};
//# sourceMappingURL=twins.js.map