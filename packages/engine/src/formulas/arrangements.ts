import type { ArrangeRule } from "@tierpolicy/schema";
import type { CustomerSet } from "../cells/space.js";
import { byPreference } from "../decide/arrangement.js";
import type { Arrangement } from "../decide/decision.js";
import type { Formulas } from "./formulas.js";

/** The customers for whom a service is arranged, at this fee and by this partner. */
export interface ArrangedFor extends Arrangement {
  readonly customers: CustomerSet;
}

/** Who has which arrangement of a service, the preferred one first; nobody has two. */
export const arrangementsOf = ({ space, rulesOf, matches, offered, mayKnow }: Formulas, service: string): readonly ArrangedFor[] => {
  const rules = rulesOf(service).filter((rule): rule is ArrangeRule => rule.type === "arrange");
  const distinct = new Map(rules.map(({ fee, by }) => [JSON.stringify([fee, by]), { fee, by }]));
  let rest = space.minus(mayKnow(service), offered(service));
  return [...distinct.values()].sort(byPreference).map(({ fee, by }) => {
    const same = rules.filter((rule) => rule.fee === fee && rule.by === by);
    const customers = space.and(rest, space.or(space.nobody, ...same.map((rule) => matches(rule, service))));
    rest = space.minus(rest, customers);
    return { fee, by, customers };
  });
};
