import { InvariantError, type Ladder, type ServiceDecision } from "@tierpolicy/engine";
import { type OfferRule, type Policy, quote, type Service } from "@tierpolicy/schema";
import { offersOf } from "../hearing/carriers.js";
import type { Question } from "../property.js";

/** One of the things that bound how much an offer of a service can give. */
export interface Bound<Level> {
  readonly allows: Level;
  /** That it allows just this much, as a clause with its figures. */
  readonly because: string;
  /** What to do instead of stating less, as the end of a help; nothing where there is nothing else to do. */
  readonly otherwise?: string;
}

/** One of the ladders on which offers can state too much. */
export interface Scale<Level extends string> {
  readonly name: "commitment" | "publicity";
  readonly ladder: Ladder<Level>;
  readonly stated: (statement: OfferRule["states"]) => Level | undefined;
  readonly decided: (decision: ServiceDecision) => Level;
  readonly bounds: (service: Service) => readonly Bound<Level>[];
  /** That an offer states a level of a service, for a customer, as a clause. */
  readonly excess: (rule: string, service: string, level: string, customer: string) => string;
}

/** A question for every offer that states more than the bounds of a service allow, in its own words or in the service's `defaults`. */
export const excessQuestions = <Level extends string>(policy: Policy, scale: Scale<Level>): readonly Question[] =>
  [...policy.services.values()].flatMap((service) => {
    const bounds = scale.bounds(service);
    const ceiling = bounds.reduce((lowest, { allows }) => scale.ladder.meet(lowest, allows), scale.ladder.one);
    const isAbove = (level: Level | undefined): level is Level => level !== undefined && scale.ladder.compare(level, ceiling) > 0;
    const tight = bounds.filter(({ allows }) => allows === ceiling);
    return offersOf(policy, service.id).flatMap((rule) => {
      const level = scale.stated(rule.states) ?? scale.stated(service.defaults);
      if (!isAbove(level)) return [];
      const exceeded = bounds.filter(({ allows }) => scale.ladder.compare(level, allows) > 0);
      return [question(scale, { rule, service, level, ceiling, tight, exceeded })];
    });
  });

interface Excess<Level> {
  readonly rule: OfferRule;
  readonly service: Service;
  readonly level: Level;
  readonly ceiling: Level;
  /** The bounds that allow no more than the ceiling. */
  readonly tight: readonly Bound<Level>[];
  /** The bounds that allow less than is stated: all of them would have to give way. */
  readonly exceeded: readonly Bound<Level>[];
}

const question = <Level extends string>(
  scale: Scale<Level>,
  { rule, service, level, ceiling, tight, exceeded }: Excess<Level>,
): Question => ({
  subject: { service: service.id, rules: [rule.name] },
  pointer: rule.pointer,
  topic: `whether ${quote(rule.name)} states more ${scale.name} of ${quote(service.id)} to anybody than is allowed`,
  violation: ({ matches }) => ({ kind: "customer", customers: matches(rule, service.id) }),
  isShownBy: ({ customer }) => {
    const decision = customer?.services[service.id];
    return (
      decision?.rules.offer.includes(rule.name) === true &&
      scale.ladder.compare(scale.decided(decision), ceiling) <= 0 &&
      scale.ladder.compare(scale.decided(decision), level) < 0
    );
  },
  tell: ({ customer }) => {
    if (customer === undefined) throw new InvariantError("nobody whom an offer matches is shown");
    const others = exceeded.flatMap(({ otherwise }) => otherwise ?? []);
    return {
      message: `${scale.excess(quote(rule.name), quote(service.id), quote(level), customer)}; ${tight.map(({ because }) => because).join(", and ")}`,
      help: `write ${quote(ceiling)} or less${others.length === 0 ? "" : `, or ${others.length > 1 ? "both " : ""}${others.join(", and ")}`}`,
      pointers: [
        scale.stated(rule.states) === undefined
          ? `${service.pointer}/defaults/${scale.name}`
          : `${rule.pointer}/event/params/${scale.name}`,
        rule.pointer,
      ],
    };
  },
});

/** `basic services of high control`, `delights`. */
export const classInWords = ({ need, control }: Service): string =>
  need === "delight" ? "delights" : `${need} services of ${control} control`;
