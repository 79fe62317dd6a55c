import type { OfferRule, Service } from "@tierpolicy/schema";
import type { CustomerSet } from "../cells/space.js";
import { statementOf } from "../levels/statement.js";
import type { Formulas } from "./formulas.js";

/** The customers whom a service may be offered only if this one approves. */
export interface ApprovedBy {
  readonly by: string;
  readonly customers: CustomerSet;
}

/** Whose approval of a service takes in whom, sorted by name; a customer can be in several. */
export const approvalsOf = ({ policy, space, rulesOf, matches, offered }: Formulas, service: string): readonly ApprovedBy[] => {
  const asking = new Map<string, CustomerSet[]>();
  for (const rule of rulesOf(service).filter((rule): rule is OfferRule => rule.type === "offer")) {
    const { approval } = statementOf(rule, policy.services.get(service) as Service);
    if (approval === undefined) continue;
    const known = asking.get(approval) ?? [];
    known.push(matches(rule, service));
    asking.set(approval, known);
  }
  return [...asking]
    .map(([by, sets]) => ({ by, customers: space.and(offered(service), space.or(space.nobody, ...sets)) }))
    .sort((one, other) => (one.by < other.by ? -1 : 1));
};
