import { type CustomerSet, ceilingOf, type Formulas, type ServiceDecision } from "@tierpolicy/engine";
import type { LimitRule, OfferRule, Policy, Service, TermValue } from "@tierpolicy/schema";
import { commitmentScale, publicityScale, type Scale, termScale } from "../scale.js";

/** A level or a value of a term that an offer ends up with, as the author wrote it. */
export interface StatedLevel {
  /** `commitment`, `publicity` or the term. */
  readonly name: string;
  readonly value: TermValue;
  /** Whether the service's `defaults` say it, and not the offer. */
  readonly isDefault: boolean;
  /** JSON Pointer to the word. */
  readonly pointer: string;
  /** Those who are offered the service at this level or a better one. */
  readonly reached: (formulas: Formulas) => CustomerSet;
  /** Whether a limit leaves less. */
  readonly isCutBy: (limit: LimitRule) => boolean;
  readonly isReachedBy: (decision: ServiceDecision) => boolean;
}

/**
 * Every level that an offer states of a service, itself or by the service's `defaults`.
 * What is above the ceiling that standards, evidence and exclusivity set is left out: that is the business of other checks.
 */
export const statedLevels = (policy: Policy, rule: OfferRule, service: Service): readonly StatedLevel[] => {
  const [{ states, pointer }, { defaults }, ceiling] = [rule, service, ceilingOf(service)];
  const stated = <Level extends TermValue>(
    path: string,
    own: Level | undefined,
    usual: Level | undefined,
    { ladder, ...scale }: Scale<Level>,
  ) => {
    const value = own ?? usual;
    if (value === undefined) return [];
    const isLess = (level: Level | undefined) => level !== undefined && ladder.compare(level, value) < 0;
    const level: StatedLevel = {
      name: scale.name,
      value,
      isDefault: own === undefined,
      pointer: own === undefined ? `${service.pointer}/defaults/${path}` : `${pointer}/event/params/${path}`,
      reached: (formulas) => scale.atLeast(formulas, value),
      isCutBy: (limit) => isLess(scale.statedBy(limit)),
      isReachedBy: (decision) => decision.offered && !isLess(scale.get(decision)),
    };
    return [{ level, exceeds: (highest: Level) => ladder.compare(value, highest) > 0 }];
  };
  const commitments = stated("commitment", states.commitment, defaults.commitment, commitmentScale(service));
  const publicities = stated("publicity", states.publicity, defaults.publicity, publicityScale(service));
  const terms = [...service.terms.keys()].flatMap((term) =>
    stated(`terms/${term}`, states.terms.get(term), defaults.terms.get(term), termScale(policy, service, term)),
  );
  return [
    ...commitments.filter(({ exceeds }) => !exceeds(ceiling.commitment)),
    ...publicities.filter(({ exceeds }) => !exceeds(ceiling.publicity)),
    ...terms,
  ].map(({ level }) => level);
};
