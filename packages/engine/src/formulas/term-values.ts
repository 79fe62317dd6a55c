import type { Rule, Service, TermValue } from "@tierpolicy/schema";
import { statementOf } from "../levels/statement.js";
import { termQuality } from "../levels/term.js";

/** The values of a term that some of the rules state, from worst to best: a decision has one of them. */
export const termValues = (rules: readonly Rule[], service: Service, term: string): readonly TermValue[] => {
  const scale = service.terms.get(term);
  const stated = rules.flatMap((rule) => {
    const terms = rule.type === "offer" ? statementOf(rule, service).terms : rule.type === "limit" ? rule.terms : undefined;
    const value = terms?.get(term);
    return value === undefined ? [] : [value];
  });
  return scale === undefined ? [] : [...new Set(stated)].sort((a, b) => termQuality(scale, a) - termQuality(scale, b));
};
