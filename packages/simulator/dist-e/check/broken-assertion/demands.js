import { quote } from "@tierpolicy/schema";
import { commitmentScale, publicityScale, termScale } from "../scale.js";
/** Everything that `must` demands of a service; each end of each bound is a demand of its own. */
export const demandsOf = (policy, service, must) => [
    ...offeredDemand(service, must.offered),
    ...boundDemands(must.commitment, { ...commitmentScale(service), path: "/must/commitment", words: LEVEL_WORDS }),
    ...boundDemands(must.publicity, { ...publicityScale(service), path: "/must/publicity", words: LEVEL_WORDS }),
    ...[...must.terms].flatMap(([term, bound]) => boundDemands(bound, { ...termScale(policy, service, term), path: `/must/terms/${term}`, words: TERM_WORDS })),
];
const offeredDemand = ({ id }, offered) => {
    if (offered === undefined)
        return [];
    return [
        {
            path: "/must/offered",
            isCeiling: !offered,
            breakers: (formulas) => (offered ? formulas.space.minus(formulas.possible, formulas.offered(id)) : formulas.offered(id)),
            isBrokenBy: (decision) => decision.offered !== offered,
            outcome: () => (offered ? `is not offered ${quote(id)}` : `is offered ${quote(id)}`),
            isToBlame: ({ type }) => type === (offered ? "withhold" : "offer"),
            repair: offered ? `offer ${quote(id)} to such customers` : `withhold ${quote(id)} from such customers`,
        },
    ];
};
const LEVEL_WORDS = { floor: (level) => `at least ${quote(String(level))}`, ceiling: (level) => `at most ${quote(String(level))}` };
/** Of a term, less may be better, so that "at least" would mislead. */
const TERM_WORDS = { floor: (level) => `${quote(String(level))} or better`, ceiling: (level) => `${quote(String(level))} or worse` };
const boundDemands = (bound, scale) => [
    ...(bound?.atLeast === undefined ? [] : [floorDemand(scale, bound.atLeast)]),
    ...(bound?.atMost === undefined ? [] : [ceilingDemand(scale, bound.atMost)]),
];
const floorDemand = (scale, floor) => {
    const { service, name, ladder, get } = scale;
    return {
        path: `${scale.path}/atLeast`,
        isCeiling: false,
        breakers: (formulas) => formulas.space.minus(formulas.possible, scale.atLeast(formulas, floor)),
        isBrokenBy: (decision) => {
            const level = get(decision);
            return !decision.offered || level === undefined || ladder.compare(level, floor) < 0;
        },
        outcome: (decision) => decision.offered
            ? gets(scale, decision, scale.words.floor(floor))
            : `is not offered ${quote(service)}, and must get it with ${name} ${scale.words.floor(floor)}`,
        isToBlame: (rule) => {
            const stated = scale.statedBy(rule);
            return rule.type === "withhold" || (stated !== undefined && ladder.compare(stated, floor) < 0);
        },
        repair: `offer ${quote(service)} to such customers with ${name} ${quote(String(floor))}`,
    };
};
const ceilingDemand = (scale, ceiling) => {
    const { service, name, ladder, get } = scale;
    return {
        path: `${scale.path}/atMost`,
        isCeiling: true,
        breakers: (formulas) => {
            const above = scale.levels().filter((level) => ladder.compare(level, ceiling) > 0);
            return formulas.space.or(formulas.space.nobody, ...above.map((level) => scale.atLeast(formulas, level)));
        },
        isBrokenBy: (decision) => {
            const level = get(decision);
            return decision.offered && level !== undefined && ladder.compare(level, ceiling) > 0;
        },
        outcome: (decision) => gets(scale, decision, scale.words.ceiling(ceiling)),
        isToBlame: (rule) => {
            const stated = scale.statedBy(rule);
            return rule.type === "offer" && stated !== undefined && ladder.compare(stated, ceiling) > 0;
        },
        repair: `add a \`limit\` of ${quote(service)} to ${name} ${quote(String(ceiling))} for such customers`,
    };
};
const gets = ({ service, name, get }, decision, wanted) => `gets ${quote(service)} with ${name} ${quote(String(get(decision)))}, and must get ${wanted}`;
/** The names of the rules that match a customer and have a part in what breaks the demand, sorted. */
export const rulesToBlame = (policy, demand, { rules }) => {
    const matching = new Set([...rules.offer, ...rules.withhold, ...rules.limit]);
    return policy.rules
        .filter((rule) => matching.has(rule.name) && demand.isToBlame(rule))
        .map(({ name }) => name)
        .sort();
};
//# sourceMappingURL=demands.js.map