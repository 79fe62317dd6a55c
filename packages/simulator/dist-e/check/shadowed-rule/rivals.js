import { lazily } from "./remember.js";
/**
 * Rules that can stand in for each other. From those whom a rule applies to its rivals take theirs, one after the other, until nobody is
 * left: that stays within the rule, and so is smaller than any union of rules that all of them could share.
 *
 * @param concerned to whom it makes a difference whether one of the rules applies
 */
export const rivalsOf = (space, rules, whom, concerned) => {
    const members = new Set(rules);
    const affected = lazily(concerned);
    return (rule) => {
        if (!members.has(rule))
            return false;
        let rest = whom(rule);
        if (rules.some((rival) => rival !== rule && space.implies(rest, whom(rival))))
            return false;
        rest = space.and(rest, affected());
        for (const rival of rules) {
            if (space.isEmpty(rest))
                return false;
            if (rival !== rule)
                rest = space.minus(rest, whom(rival));
        }
        return !space.isEmpty(rest);
    };
};
//# sourceMappingURL=rivals.js.map