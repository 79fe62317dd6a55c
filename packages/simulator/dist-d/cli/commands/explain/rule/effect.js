import { aspectsOver, formulasOf } from "@tierpolicy/engine";
/** Holds the policy against the policy without the rule, both in one space. Ask within `space.within`. */
export const effectOf = (formulas, rule) => {
    const { policy, space, possible } = formulas;
    const without = formulasOf({ ...policy, rules: policy.rules.filter((other) => other !== rule) }, { space });
    const matching = space.or(space.nobody, ...rule.services.map((service) => formulas.matches(rule, service)));
    const matched = space.witness(matching);
    if (matched === undefined)
        return { services: [] };
    const missed = space.witness(space.minus(possible, matching), { near: matched });
    return {
        matched,
        ...(missed && { missed }),
        services: rule.services.map((service) => effectOnService(formulas, without, rule, service)),
    };
};
const effectOnService = (formulas, without, rule, service) => {
    const { space } = formulas;
    const [before = [], after = []] = aspectsOver([without, formulas], service);
    const changes = [];
    for (const [at, aspect] of after.entries()) {
        const old = before[at].customers;
        add(formulas, changes, "gained", aspect, space.minus(aspect.customers, old));
        add(formulas, changes, "lost", aspect, space.minus(old, aspect.customers));
    }
    return { service, changes: changes.map((change) => ({ ...change, reach: reachOf(formulas, without, rule, service, change.customers) })) };
};
/** What is said of the same customers is told together. */
const add = ({ space }, changes, direction, said, customers) => {
    const same = changes.findIndex((change) => change.direction === direction && change.customers === customers);
    const known = changes[same];
    if (known)
        changes[same] = { ...known, said: [...known.said, said] };
    else {
        const customer = space.witness(customers);
        if (customer)
            changes.push({ direction, said: [said], customers, customer });
    }
};
/** The first sentence that is true. */
const reachOf = (formulas, without, rule, service, changed) => {
    const { space } = formulas;
    const matching = formulas.matches(rule, service);
    const bounds = [
        [undefined, matching],
        ["exclusiveTo", space.and(matching, formulas.inside(service))],
        ["offered", space.and(matching, without.offered(service))],
    ];
    for (const [within, bounded] of bounds) {
        const but = exceptions(formulas, rule, service, { bounded, changed });
        if (but)
            return { ...(within && { within }), but };
    }
    return "some";
};
/** The rules that exclude a change altogether, if they make the difference between the two sets. */
const exceptions = ({ space, matches, rulesOf }, rule, service, { bounded, changed }) => {
    const unchanged = space.minus(bounded, changed);
    const others = rulesOf(service).filter((other) => {
        const set = matches(other, service);
        return other !== rule && space.isEmpty(space.and(set, changed)) && !space.isEmpty(space.and(set, unchanged));
    });
    const covered = space.or(space.nobody, ...others.map((other) => matches(other, service)));
    return space.minus(bounded, covered) === changed ? others.map(({ name }) => name) : undefined;
};
//# sourceMappingURL=effect.js.map