import { patiently } from "../hopeless.js";
import { effectsOn } from "./effects.js";
import { twinsOf } from "./twins.js";
/** Whom a rule applies to, if it changes nobody's decision; nobody where it does, or where one of its twins comes before it. */
export const superfluousFor = (formulas, rule) => {
    const { policy, space, matches } = formulas;
    const hasEffect = rule.services.some((service) => patiently(policy, `effects on ${service}`, () => effectsOn(formulas, service)(rule)));
    if (hasEffect || twinsOf(formulas, rule)[0] !== rule)
        return space.nobody;
    return space.or(space.nobody, ...rule.services.map((service) => matches(rule, service)));
};
//# sourceMappingURL=superfluous.js.map