import type { Channel, Rule, Service } from "@tierpolicy/schema";
import type { ServiceDecision } from "../decide/decision.js";
import { outcomeOf, toldOn } from "../decide/outcome.js";
import { type Context, featuresOf, type Question } from "./contexts.js";
import { Place } from "./trie.js";

/** So many answers of yes or no make one letter. */
export const LETTER_BITS = 26;

/**
 * The decisions on one service. Each is known by a word: letters that say what the context of the customer is, then one for each matching rule.
 * A decision is made when somebody wants it, once for each word.
 */
export class ServiceTable {
  readonly id: string;
  readonly service: Service;
  readonly rules: readonly Rule[];
  /** The features that make the first letters. */
  readonly asked: readonly number[];
  readonly root: Place<ServiceDecision>;
  /** The decision where no rule matches. */
  readonly nothing: ServiceDecision;
  readonly #context: Context;
  readonly #channels: readonly Channel[];

  /** @param rules those that speak of the service */
  constructor(number: number, service: Service, rules: readonly Rule[], channels: readonly Channel[], context: Context) {
    this.root = new Place(number);
    this.id = service.id;
    this.service = service;
    this.rules = rules;
    this.#channels = channels;
    this.#context = context;
    this.asked = featuresOf(context);
    this.nothing = this.#decide([], new Set());
  }

  get letters(): number {
    return Math.ceil(this.asked.length / LETTER_BITS);
  }

  decisionAt(place: Place<ServiceDecision>): ServiceDecision {
    if (place.made !== undefined) return place.made;
    const word = place.word();
    const letters = word.slice(0, this.letters);
    const yes = this.asked.filter((_, i) => (((letters[Math.floor(i / LETTER_BITS)] as number) >>> (i % LETTER_BITS)) & 1) === 1);
    place.made = this.#decide(word.slice(this.letters), new Set(yes));
    return place.made;
  }

  #decide(matched: readonly number[], yes: ReadonlySet<number>): ServiceDecision {
    const holds = (question: Question) => (typeof question === "boolean" ? question : yes.has(question));
    const inside = holds(this.#context.inside);
    const mayKnow = holds(this.#context.mayKnow);
    const rules = matched.map((number) => this.rules[number] as Rule).filter((rule) => !rule.bySelector || isWithin(rule, inside, mayKnow));
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
