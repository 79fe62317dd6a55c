import { ceilingOf } from "@tierpolicy/engine";
import { commitmentScale, publicityScale, termScale } from "../scale.js";
/**
 * Every level that an offer states of a service, itself or by the service's `defaults`.
 * What is above the ceiling that standards, evidence and exclusivity set is left out: that is the business of other checks.
 */
export const statedLevels = (policy, rule, service) => {
    const [{ states, pointer }, { defaults }, ceiling] = [rule, service, ceilingOf(service)];
    const stated = (path, own, usual, { ladder, ...scale }) => {
        const value = own ?? usual;
        if (value === undefined)
            return [];
        const isLess = (level) => level !== undefined && ladder.compare(level, value) < 0;
        const level = {
            name: scale.name,
            value,
            isDefault: own === undefined,
            pointer: own === undefined ? `${service.pointer}/defaults/${path}` : `${pointer}/event/params/${path}`,
            reached: (formulas) => scale.atLeast(formulas, value),
            isCutBy: (limit) => isLess(scale.statedBy(limit)),
            isReachedBy: (decision) => decision.offered && !isLess(scale.get(decision)),
        };
        return [{ level, exceeds: (highest) => ladder.compare(value, highest) > 0 }];
    };
    const commitments = stated("commitment", states.commitment, defaults.commitment, commitmentScale(service));
    const publicities = stated("publicity", states.publicity, defaults.publicity, publicityScale(service));
    const terms = [...service.terms.keys()].flatMap((term) => stated(`terms/${term}`, states.terms.get(term), defaults.terms.get(term), termScale(policy, service, term)));
    return [
        ...commitments.filter(({ exceeds }) => !exceeds(ceiling.commitment)),
        ...publicities.filter(({ exceeds }) => !exceeds(ceiling.publicity)),
        ...terms,
    ].map(({ level }) => level);
};
//# sourceMappingURL=stated-levels.js.map