import { aspectsOver, formulasOf } from "@tierpolicy/engine";
/** Whose decision would be another without the rule. Ask within `space.within`. */
export const decidedBy = (formulas, rule) => {
    const { policy, space } = formulas;
    const without = formulasOf({ ...policy, rules: policy.rules.filter((other) => other !== rule) }, { space });
    return space.or(space.nobody, ...rule.services.flatMap((service) => {
        const [now = [], then = []] = aspectsOver([formulas, without], service);
        return now.map(({ customers }, at) => {
            const other = then[at]?.customers ?? space.nobody;
            return space.or(space.minus(customers, other), space.minus(other, customers));
        });
    }));
};
//# sourceMappingURL=effects.js.map