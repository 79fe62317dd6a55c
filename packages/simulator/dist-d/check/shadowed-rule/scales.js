import { ceilingOf, commitment, publicity, statementOf, termQuality } from "@tierpolicy/engine";
import { COMMITMENTS, PUBLICITIES } from "@tierpolicy/schema";
/** Every component of a service's levels. */
export const scalesOf = (service) => {
    const ceiling = ceilingOf(service);
    return [
        ladderScale(COMMITMENTS, commitment, ceiling.commitment, (rule) => statementOf(rule, service).commitment, (rule) => rule.commitment),
        ladderScale(PUBLICITIES, publicity, ceiling.publicity, (rule) => statementOf(rule, service).publicity, (rule) => rule.publicity),
        ...[...service.terms].map(([term, scale]) => ({
            given: (rule) => termQuality(scale, statementOf(rule, service).terms.get(term) ?? Number.NaN),
            cut: ({ terms }) => {
                const value = terms.get(term);
                return value === undefined ? undefined : termQuality(scale, value);
            },
        })),
    ];
};
const ladderScale = (levels, ladder, ceiling, given, cut) => ({
    given: (rule) => levels.indexOf(ladder.meet(given(rule), ceiling)),
    cut: (rule) => {
        const level = cut(rule);
        return level === undefined || ladder.compare(level, ceiling) >= 0 ? undefined : levels.indexOf(level);
    },
});
//# sourceMappingURL=scales.js.map