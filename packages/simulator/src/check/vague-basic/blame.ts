import { InvariantError, type ServiceDecision } from "@tierpolicy/engine";
import type { LevelPair, LimitRule, OfferRule, Policy, Service } from "@tierpolicy/schema";
import { offersOf } from "../hearing/carriers.js";

/** What leaves a customer with too little of a service; neither limits nor offers, where the ceiling of its class alone does. */
export interface Blame {
  /** Those that take it away. */
  readonly limits: readonly LimitRule[];
  /** All that match, where none of them gives enough. */
  readonly offers: readonly OfferRule[];
  /** JSON Pointer to the first words that say so. */
  readonly pointer: string;
}

/** @param decided on the customer, by a decision on whom the rules that match are listed */
export const blameFor = <Name extends keyof LevelPair>(
  policy: Policy,
  service: Service,
  decided: ServiceDecision | undefined,
  name: Name,
  isTooLittle: (level: LevelPair[Name]) => boolean,
): Blame => {
  if (decided === undefined) throw new InvariantError(`nobody is shown who gets too little ${name}`);
  const { defaults, classDefault, id, pointer } = service;
  const limits = policy.rules.filter((rule): rule is LimitRule => {
    const left = rule.type === "limit" && decided.rules.limit.includes(rule.name) ? rule[name] : undefined;
    return left !== undefined && isTooLittle(left as LevelPair[Name]);
  });
  const matching = offersOf(policy, id).filter((offer) => decided.rules.offer.includes(offer.name));
  const given = ({ states }: OfferRule) => (states[name] ?? defaults[name] ?? classDefault[name]) as LevelPair[Name];
  const offers = matching.every((offer) => isTooLittle(given(offer))) ? matching : [];
  const stating = limits[0] ?? offers.find(({ states }) => states[name] !== undefined);
  if (stating !== undefined) return { limits, offers, pointer: `${stating.pointer}/event/params/${name}` };
  const isDefault = defaults[name] !== undefined && offers.length > 0;
  return { limits, offers, pointer: isDefault ? `${pointer}/defaults/${name}` : `${pointer}/need` };
};
