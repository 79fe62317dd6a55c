import { aspectsOf } from "@tierpolicy/engine";
/** Offered or not, each exact level, each channel, each arrangement, with those who get it; some of them perhaps nobody. Ask within `space.within`. */
export const everyOutcomeOf = (formulas, service) => {
    const { space, possible, offered } = formulas;
    const aspects = aspectsOf(formulas, service);
    return [
        { said: { kind: "offered" }, customers: offered(service) },
        { said: { kind: "not offered" }, customers: space.minus(possible, offered(service)) },
        ...aspects.flatMap((aspect, at) => exact(formulas, service, aspect, aspects[at - 1], aspects[at + 1])),
    ];
};
/** The distinct outcomes of a service that somebody gets: what the same customers get as an earlier one is not distinct from it. */
export const outcomesOf = (formulas, service) => {
    const all = everyOutcomeOf(formulas, service);
    return all.filter(({ customers }, at) => !formulas.space.isEmpty(customers) && all.findIndex((other) => other.customers === customers) === at);
};
/** What is between a level and the next one; before the first of a ladder, those who are offered the service below it. */
const exact = ({ space, offered }, service, aspect, before, after) => {
    const { customers, key: _key, ...said } = aspect;
    if (said.kind === "offered" || said.kind === "approval")
        return [];
    if (said.kind === "channel" || said.kind === "arrangement")
        return [{ said, customers }];
    const here = { said, customers: after && isSameLadder(aspect, after) ? space.minus(customers, after.customers) : customers };
    if (said.kind === "term" || (before && isSameLadder(before, aspect)))
        return [here];
    const bottom = said.kind === "commitment" ? { kind: "commitment", atLeast: "none" } : { kind: "publicity", atLeast: "unannounced" };
    return [{ said: bottom, customers: space.minus(offered(service), customers) }, here];
};
const isSameLadder = (one, other) => one.kind === other.kind && (one.kind !== "term" || other.kind !== "term" || one.term === other.term);
/** An outcome in the author's words. */
export const outcomeText = (said) => {
    switch (said.kind) {
        case "offered":
        case "not offered":
            return said.kind;
        case "commitment":
        case "publicity":
            return `${said.kind} ${said.atLeast}`;
        case "term":
            return `${said.term} ${said.atLeast}`;
        case "channel":
            return `told on \`${said.channel}\``;
        case "arrangement":
            return `arranged for ${said.fee} by ${said.by}`;
    }
};
//# sourceMappingURL=outcome-sets.js.map