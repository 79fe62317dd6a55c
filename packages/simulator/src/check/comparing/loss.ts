import type { CustomerSet, Formulas, ServiceDecision } from "@tierpolicy/engine";
import { type Policy, quote, type Rule, type Service, type TermValue } from "@tierpolicy/schema";
import { commitmentScale, type Scale, termScale } from "../scale.js";

/** A step on the way from nothing to the best of a service. */
export interface Step {
  /** Those who get less than the step. */
  readonly less: CustomerSet;
  /** Those who get it. */
  readonly enough: CustomerSet;
}

/**
 * One way in which a customer can be worse off with a service than another: not to be offered it; or to be offered it, as the other is,
 * with less commitment; or with a worse value of one term.
 */
export interface Loss {
  readonly service: string;
  /** `offer`, `commitment`, or the name of the term. */
  readonly component: string;
  /** One customer is worse off than another iff there is a step that the other gets and the one does not. */
  readonly steps: (formulas: Formulas) => Iterable<Step>;
  readonly isShownBy: (worse: ServiceDecision, better: ServiceDecision) => boolean;
  /** What the customer who is worse off gets, and what another one does who is called by these words. */
  readonly told: (worse: ServiceDecision, better: ServiceDecision, other: string) => string;
  /** What becomes of the service: "loses it". */
  readonly happens: string;
  /** The same as a question names it: "loses `express-lane`". */
  readonly asked: string;
  /** What to give the one who is worse off, as a command. */
  readonly repair: (better: ServiceDecision) => string;
  /** Whether a rule, if it matches one of the two only, has a part in it. */
  readonly isToBlame: (rule: Rule, worse: ServiceDecision, better: ServiceDecision) => boolean;
}

/** Every way to be worse off with a service. */
export const lossesOf = (policy: Policy, service: Service): readonly Loss[] => [
  lossOfOffer(service),
  lossOnScale(commitmentScale(service), "brings less commitment"),
  ...[...service.terms.keys()].map((term) => lossOnScale(termScale(policy, service, term), `brings a worse ${quote(term)}`)),
];

const lossOfOffer = ({ id }: Service): Loss => ({
  service: id,
  component: "offer",
  steps: ({ space, possible, offered }) => [{ less: space.minus(possible, offered(id)), enough: offered(id) }],
  isShownBy: (worse, better) => !worse.offered && better.offered,
  told: (_worse, _better, other) => `is not offered ${quote(id)}, which ${other} is offered`,
  happens: "loses it",
  asked: `loses ${quote(id)}`,
  repair: () => `offer ${quote(id)} to such customers too`,
  isToBlame: ({ type }) => type === "offer" || type === "withhold",
});

const lossOnScale = <Level extends TermValue>(scale: Scale<Level>, happens: string): Loss => {
  const { service, ladder, get } = scale;
  const level = (decision: ServiceDecision) => quote(String(get(decision)));
  return {
    service,
    component: scale.name,
    steps: function* (formulas) {
      for (const step of scale.levels().slice(1)) {
        const enough = scale.atLeast(formulas, step);
        yield { less: formulas.space.minus(formulas.offered(service), enough), enough };
      }
    },
    isShownBy: (worse, better) => {
      const [less, more] = [get(worse), get(better)];
      return worse.offered && better.offered && less !== undefined && more !== undefined && ladder.compare(less, more) < 0;
    },
    told: (worse, better, other) => `gets ${quote(service)} with ${scale.name} ${level(worse)}, and ${other} with ${level(better)}`,
    happens,
    asked: `${happens} of ${quote(service)}`,
    repair: (better) => `give such customers ${quote(service)} with ${scale.name} ${level(better)} too`,
    isToBlame: (rule, worse, better) => {
      const [stated, less, more] = [scale.statedBy(rule), get(worse), get(better)];
      if (stated === undefined || less === undefined || more === undefined) return false;
      return rule.type === "offer" ? ladder.compare(stated, less) > 0 : rule.type === "limit" && ladder.compare(stated, more) < 0;
    },
  };
};
