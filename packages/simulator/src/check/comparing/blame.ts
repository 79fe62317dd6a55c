import type { ServiceDecision } from "@tierpolicy/engine";
import { type Policy, quoteAll, type Rule, type Service } from "@tierpolicy/schema";
import { placeThatLooksAt } from "./looked-at.js";
import type { Loss } from "./loss.js";

/**
 * The rules of a service that make one customer get less of it than another:
 * the offers that match only the other, and the withholds and limits that match only the one.
 */
export const rulesBetween = (rules: readonly Rule[], worse: ServiceDecision, better: ServiceDecision): readonly Rule[] =>
  rules.filter((rule) => {
    if (rule.type === "arrange") return false;
    const [matching, other] = rule.type === "offer" ? [better, worse] : [worse, better];
    return matching.rules[rule.type].includes(rule.name) && !other.rules[rule.type].includes(rule.name);
  });

/** JSON Pointers to the words that tell customers apart by some facts: in the rules to blame, else in the service's `exclusiveTo`. */
export const pointersTo = (policy: Policy, service: Service, rules: readonly Rule[], names: readonly string[]): [string, ...string[]] => {
  const places = rules.flatMap(({ condition }) => placeThatLooksAt(policy, condition, names) ?? []);
  const [first, ...rest] = [...places, ...rules.map(({ pointer }) => pointer), `${service.pointer}/exclusiveTo`, service.pointer];
  return [first as string, ...rest];
};

/** What to write, as a command, so that the one who is worse off gets as much; `rules` are those to blame. */
export const repairOf = (service: Service, loss: Loss, rules: readonly Rule[], better: ServiceDecision): string => {
  const inTheWay = rules.filter(({ type }) => type !== "offer").map(({ name }) => name);
  if (inTheWay.length > 0) return `narrow ${quoteAll(inTheWay)}`;
  return rules.length === 0 && service.exclusiveTo ? "widen `exclusiveTo`" : loss.repair(better);
};
