import { type OfferRule, type Policy, quote, quoteAll, type Service } from "@tierpolicy/schema";
import { offersOf } from "../hearing/carriers.js";
import type { Check, Question } from "../property.js";

/**
 * Refuted iff, for an exclusive service and an offer of it, the set *matches the offer ∧ not withheld ∧ outside `exclusiveTo`* is not empty.
 * An offer by selector applies within `exclusiveTo` only, and so never reaches too far.
 */
export const overreach: Check = {
  id: "overreach",
  severity: "error",
  proved: "no rule offers an exclusive service to someone outside `exclusiveTo`",
  questions: (policy: Policy) =>
    [...policy.services.values()].flatMap((service) => {
      const { exclusiveTo } = service;
      if (exclusiveTo === undefined) return [];
      return offersOf(policy, service.id)
        .filter(({ bySelector }) => !bySelector)
        .map((rule) => question(rule, service, exclusiveTo));
    }),
};

const question = (rule: OfferRule, { id: service }: Service, exclusiveTo: readonly string[]): Question => ({
  subject: { service, rules: [rule.name] },
  pointer: rule.pointer,
  topic: `whether ${quote(rule.name)} offers ${quote(service)} to someone outside ${quoteAll(exclusiveTo)}`,
  violation: ({ space, matches, withheld, inside }) => ({
    kind: "customer",
    customers: space.minus(matches(rule, service), space.or(withheld(service), inside(service))),
  }),
  isShownBy: ({ customer }) => {
    const rules = customer?.services[service]?.rules;
    return (
      rules?.offer.includes(rule.name) === true &&
      rules.withhold.length === 0 &&
      customer?.segments.some((segment) => exclusiveTo.includes(segment)) === false
    );
  },
  tell: ({ customer }) => ({
    message: `${quote(rule.name)} offers ${quote(service)} to ${customer}, who is outside ${quoteAll(exclusiveTo)}`,
    help: `add \`${narrowing(exclusiveTo)}\` to its conditions, or widen \`exclusiveTo\``,
    pointers: [`${rule.pointer}/conditions`, rule.pointer],
  }),
});

const narrowing = (segments: readonly string[]): string => {
  const members = segments.map((condition) => ({ condition }));
  return JSON.stringify(members.length === 1 ? members[0] : { any: members });
};
