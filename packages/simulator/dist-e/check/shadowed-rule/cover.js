/** The names of few of the rules that together apply to everyone of the set: one alone if there is such a one. */
export const coverOf = ({ space, matches }, service, set, rules) => {
    const one = rules.find((rule) => space.implies(set, matches(rule, service)));
    if (one !== undefined)
        return [one.name];
    let rest = set;
    return rules.flatMap((rule) => {
        const left = space.minus(rest, matches(rule, service));
        if (left === rest)
            return [];
        rest = left;
        return [rule.name];
    });
};
//# sourceMappingURL=cover.js.map