import { lazily, remembering } from "./remember.js";
import { rivalsOf } from "./rivals.js";
/**
 * A decision gives a level of at least t to those who are offered the service, match an offer of t or more, and match no limit below t.
 * So an offer makes a difference at t to those for whom it is the only one of t or more. Between two neighbouring limits the same
 * customers are cut, and the higher t is, the fewer other offers reach it: an offer needs to be tried at its own level and at each limit
 * below it only. A limit makes a difference at t to those for whom it is the only one below t; between two neighbouring limits,
 * the lower t is, the more offers reach it.
 */
export const levelEffectsOf = (standing, { given, cut }) => {
    const { space, offers, limits, whom, offered } = standing;
    const cutting = limits.filter((rule) => cut(rule) !== undefined);
    const left = (rule) => cut(rule) ?? Number.POSITIVE_INFINITY;
    const cuts = ascending(cutting.map(left));
    const levels = ascending([...offers.map(given), ...cuts]);
    const isUniform = new Set(offers.map(given)).size <= 1;
    const givenAbove = lazily(() => unions(space, levels.toReversed(), (level) => offers.filter((rule) => given(rule) === level).map(whom)));
    const cutBelow = lazily(() => unions(space, levels, (level) => cutting.filter((rule) => cut(rule) === level).map(whom)));
    const above = (level) => givenAbove().get(level) ?? space.nobody;
    const below = (level) => cutBelow().get(level) ?? space.nobody;
    const among = (rules, concerned) => rivalsOf(space, rules, whom, concerned);
    const uncut = (level) => space.minus(offered(), below(level));
    const lifted = (level) => space.and(offered(), above(level));
    const isSoleGiverOf = remembering((level) => among(offers.filter((rule) => given(rule) === level), () => space.minus(uncut(level), above(level))));
    const isSoleGiverFrom = remembering((level) => among(offers.filter((rule) => given(rule) >= level), () => uncut(level)));
    const isSoleCutterTo = remembering((level) => among(cutting.filter((rule) => left(rule) === level), () => space.minus(lifted(level), below(level))));
    const isSoleCutterUpTo = remembering((level) => among(cutting.filter((rule) => left(rule) <= level), () => lifted(level)));
    return {
        // Where all offers give the same, whoever is offered the service is given it.
        ofOffer: (rule) => {
            if (isUniform)
                return false;
            const level = given(rule);
            return isSoleGiverOf(level)(rule) || cuts.some((at) => at < level && isSoleGiverFrom(at)(rule));
        },
        ofLimit: (rule) => {
            if (cut(rule) === undefined)
                return false;
            const level = left(rule);
            return isSoleCutterTo(level)(rule) || cuts.some((at) => at > level && isSoleCutterUpTo(at)(rule));
        },
    };
};
/** For each step, the union of the sets of the steps before it. */
const unions = (space, steps, setsAt) => {
    let union = space.nobody;
    return new Map(steps.map((step) => {
        const before = union;
        union = space.or(union, ...setsAt(step));
        return [step, before];
    }));
};
const ascending = (values) => [...new Set(values)].sort((a, b) => a - b);
//# sourceMappingURL=level-effects.js.map