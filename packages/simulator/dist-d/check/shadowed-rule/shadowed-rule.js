import { quote, quoteAll } from "@tierpolicy/schema";
import { reasonsOf } from "./reasons.js";
import { sameButRules } from "./same-decision.js";
import { superfluousFor } from "./superfluous.js";
import { twinsOf } from "./twins.js";
/**
 * Refuted iff a rule applies to some possible customer, for one of its services at least, and without it every possible customer would be
 * decided as before on every service: offer, levels, channels, arrangement, and who must approve. The lists of rules in a decision do not
 * count, nor does what channels carry to others. Rules that say the same of the same services to the same customers are one finding.
 */
export const shadowedRule = {
    id: "shadowed-rule",
    severity: "warn",
    proved: "every rule that applies to somebody changes somebody's decision",
    questions: ({ rules }) => rules.map(question),
};
const question = (rule) => {
    const { name, pointer, services } = rule;
    return {
        subject: { ...(services.length === 1 && { service: services[0] }), rules: [name] },
        pointer,
        topic: `whether ${quote(name)} changes a decision`,
        violation: (formulas) => ({ kind: "customer", customers: superfluousFor(formulas, rule) }),
        asksOfChannels: true,
        services,
        without: rule,
        isShownBy: ({ customer, without }) => customer !== undefined &&
            without !== undefined &&
            services.some((service) => customer.services[service]?.rules[rule.type].includes(name)) &&
            services.every((service) => sameButRules(customer.services[service], without.services[service])),
        tell: ({ formulas }) => {
            const twins = twinsOf(formulas, rule);
            const [, second] = twins;
            if (second === undefined)
                return { ...reasonsOf(formulas, rule), pointers: [`${pointer}/name`, pointer] };
            return {
                message: `${quoteAll(twins.map((twin) => twin.name))} say the same to the same customers`,
                help: "keep one of them, and remove the rest",
                pointers: [`${second.pointer}/name`, second.pointer],
                rules: twins.map((twin) => twin.name),
            };
        },
    };
};
//# sourceMappingURL=shadowed-rule.js.map