import { InvariantError } from "@tierpolicy/engine";
import { quote } from "@tierpolicy/schema";
/** Of a demand on a level, the one that whoever meets the given one breaks, and whoever breaks it meets. */
export const contraryOf = (service, must, demand) => {
    const { get, wanted } = contraryLevel(must);
    return {
        path: demand.path,
        isCeiling: !demand.isCeiling,
        breakers: (formulas) => formulas.space.minus(formulas.possible, demand.breakers(formulas)),
        isBrokenBy: (decision) => !demand.isBrokenBy(decision),
        outcome: (decision) => {
            const { offered } = decision;
            const level = get(decision);
            const got = offered ? `gets ${quote(service.id)}` : `is not offered ${quote(service.id)}`;
            return `${got}${offered && level !== undefined ? ` with ${level}` : ""}, and must get ${wanted}`;
        },
        isToBlame: (rule) => !demand.isToBlame(rule) && (demand.isCeiling || rule.type === "offer"),
        repair: demand.isCeiling
            ? `offer ${quote(service.id)} to such customers with more`
            : `withhold ${quote(service.id)} from such customers, or offer it with less`,
    };
};
const contraryLevel = ({ commitment, publicity, terms }) => {
    const named = (name, level) => (level === undefined ? undefined : `${name} ${quote(String(level))}`);
    if (commitment)
        return { get: (decision) => named("commitment", decision.commitment), wanted: beyond(commitment, "more than", "less than") };
    if (publicity)
        return { get: (decision) => named("publicity", decision.publicity), wanted: beyond(publicity, "more than", "less than") };
    for (const [term, bound] of terms)
        return { get: (decision) => named(term, decision.terms?.[term]), wanted: beyond(bound, "better than", "worse than") };
    throw new InvariantError("a demand without a level has no contrary level");
};
const beyond = ({ atLeast, atMost }, above, below) => atLeast === undefined ? `${above} ${quote(String(atMost))}` : `${below} ${quote(String(atLeast))}`;
//# sourceMappingURL=contrary.js.map