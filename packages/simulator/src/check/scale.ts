import {
  type CustomerSet,
  commitment,
  type Formulas,
  type Ladder,
  publicity,
  type ServiceDecision,
  statementOf,
  termLattice,
} from "@tierpolicy/engine";
import { COMMITMENTS, type Policy, PUBLICITIES, type Rule, type Service, type TermValue } from "@tierpolicy/schema";

/** One of the ladders on which a service stands with each customer: its commitment, its publicity, or one of its terms. */
export interface Scale<Level> {
  readonly service: string;
  /** `commitment`, `publicity`, or the name of the term. */
  readonly name: string;
  readonly ladder: Ladder<Level>;
  /** The levels that a decision can have, from the worst to the best. */
  readonly levels: () => readonly Level[];
  /** Those who are offered the service at this level or a better one. */
  readonly atLeast: (formulas: Formulas, level: Level) => CustomerSet;
  readonly get: (decision: ServiceDecision) => Level | undefined;
  /** What a rule says of it: an offer gives so much, a limit leaves no more. */
  readonly statedBy: (rule: Rule) => Level | undefined;
}

export const commitmentScale = (service: Service): Scale<(typeof COMMITMENTS)[number]> => ({
  service: service.id,
  name: "commitment",
  ladder: commitment,
  levels: () => COMMITMENTS,
  atLeast: ({ commitmentAtLeast }, level) => commitmentAtLeast(service.id, level),
  get: (decision) => decision.commitment,
  statedBy: (rule) => (rule.type === "offer" ? statementOf(rule, service).commitment : rule.type === "limit" ? rule.commitment : undefined),
});

export const publicityScale = (service: Service): Scale<(typeof PUBLICITIES)[number]> => ({
  service: service.id,
  name: "publicity",
  ladder: publicity,
  levels: () => PUBLICITIES,
  atLeast: ({ publicityAtLeast }, level) => publicityAtLeast(service.id, level),
  get: (decision) => decision.publicity,
  statedBy: (rule) => (rule.type === "offer" ? statementOf(rule, service).publicity : rule.type === "limit" ? rule.publicity : undefined),
});

export const termScale = (policy: Policy, service: Service, term: string): Scale<TermValue> => {
  const ladder = termLattice(service.terms.get(term) ?? { kind: "enum", values: [] });
  const statedBy = (rule: Rule) =>
    rule.type === "offer" ? statementOf(rule, service).terms.get(term) : rule.type === "limit" ? rule.terms.get(term) : undefined;
  let levels: readonly TermValue[] | undefined;
  return {
    service: service.id,
    name: term,
    ladder,
    levels: () => {
      levels ??= [...new Set(policy.rules.flatMap((rule) => (rule.services.includes(service.id) ? (statedBy(rule) ?? []) : [])))].sort(
        ladder.compare,
      );
      return levels;
    },
    atLeast: ({ termAtLeast }, value) => termAtLeast(service.id, term, value),
    get: (decision) => decision.terms?.[term],
    statedBy,
  };
};
