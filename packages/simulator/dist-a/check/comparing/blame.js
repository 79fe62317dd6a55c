import { quoteAll } from "@tierpolicy/schema";
import { placeThatLooksAt } from "./looked-at.js";
/**
 * The rules of a service that make one customer get less of it than another:
 * the offers that match only the other, and the withholds and limits that match only the one.
 */
export const rulesBetween = (rules, worse, better) => rules.filter((rule) => {
    if (rule.type === "arrange")
        return false;
    const [matching, other] = rule.type === "offer" ? [better, worse] : [worse, better];
    return matching.rules[rule.type].includes(rule.name) && !other.rules[rule.type].includes(rule.name);
});
/** JSON Pointers to the words that tell customers apart by some facts: in the rules to blame, else in the service's `exclusiveTo`. */
export const pointersTo = (policy, service, rules, names) => {
    const places = rules.flatMap(({ condition }) => placeThatLooksAt(policy, condition, names) ?? []);
    const [first, ...rest] = [...places, ...rules.map(({ pointer }) => pointer), `${service.pointer}/exclusiveTo`, service.pointer];
    return [first, ...rest];
};
/** What to write, as a command, so that the one who is worse off gets as much; `rules` are those to blame. */
export const repairOf = (service, loss, rules, better) => {
    const inTheWay = rules.filter(({ type }) => type !== "offer").map(({ name }) => name);
    if (inTheWay.length > 0)
        return `narrow ${quoteAll(inTheWay)}`;
    return rules.length === 0 && service.exclusiveTo ? "widen `exclusiveTo`" : loss.repair(better);
};
//# sourceMappingURL=blame.js.map