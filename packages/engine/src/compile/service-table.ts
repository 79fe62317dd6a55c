import type { Channel, Rule, Service } from "@tierpolicy/schema";
import type { ServiceDecision } from "../decide/decision.js";
import { outcomeOf, toldOn } from "../decide/outcome.js";
import { type Context, featuresOf, type Question } from "./contexts.js";

/** How the decision on one service follows from the rules that match and from what else it depends on. */
export class ServiceTable {
  readonly id: string;
  readonly service: Service;
  readonly rules: readonly Rule[];
  /** The features on which it depends. */
  readonly asked: readonly number[];
  /** The decision where no rule matches. */
  readonly nothing: ServiceDecision;
  readonly #context: Context;
  readonly #channels: readonly Channel[];

  /** @param rules those that speak of the service */
  constructor(service: Service, rules: readonly Rule[], channels: readonly Channel[], context: Context) {
    this.id = service.id;
    this.service = service;
    this.rules = rules;
    this.#channels = channels;
    this.#context = context;
    this.asked = featuresOf(context);
    this.nothing = this.decide([], new Set());
  }

  /**
   * @param matched the rules that match
   * @param yes of the features in `asked`, those that are so
   */
  decide(matched: readonly Rule[], yes: ReadonlySet<number>): ServiceDecision {
    const holds = (question: Question) => (typeof question === "boolean" ? question : yes.has(question));
    const inside = holds(this.#context.inside);
    const mayKnow = holds(this.#context.mayKnow);
    const rules = matched.filter((rule) => !rule.bySelector || isWithin(rule, inside, mayKnow));
    const outcome = outcomeOf(this.service, this.#channels, { rules, inside, mayKnow });
    const told = outcome.asked.filter(({ channel, named, byDefault }) => {
      const context = this.#context.channels.find((one) => one.channel === channel);
      return context && holds(context.reaches) && ((named && holds(context.named)) || (byDefault && holds(context.byDefault)));
    });
    return toldOn(
      outcome,
      told.map(({ channel }) => channel),
    );
  }
}

/** What a rule by selector asks of the customer beside its conditions (spec §1). */
const isWithin = (rule: Rule, inside: boolean, mayKnow: boolean): boolean => {
  if (rule.type === "offer") return inside;
  return rule.type === "arrange" ? mayKnow : true;
};
