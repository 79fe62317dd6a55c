import type { Channel, Rule, Service } from "@tierpolicy/schema";
import type { ServiceDecision } from "../decide/decision.js";
import { inOrderOfDecisions, ServiceDecisions } from "../decide/service/service-decisions.js";
import { type Context, type Dependency, featuresOf } from "./contexts.js";
import { LETTER_BITS } from "./letters.js";

/** How the decision on one service follows from the rules that match and from what else it depends on. */
export class ServiceTable {
  readonly id: string;
  readonly service: Service;
  /** Those that speak of it. */
  readonly rules: readonly Rule[];
  /** The features on which it depends: the first bits of its words. */
  readonly asked: readonly number[];
  /** The rules in the order of the other bits. */
  readonly numbered: readonly Rule[];
  readonly #channels: readonly Channel[];
  readonly #inside: Answer;
  readonly #mayKnow: Answer;
  /** By rule: what it asks of the customer beside its conditions. */
  readonly #within: readonly Answer[];
  /** By channel. */
  readonly #tells: readonly (Telling | undefined)[];
  /** By feature: 1 where it is so, in the decision that is being made. */
  readonly #yes: Uint8Array;
  readonly #applying: Int32Array;
  /** Laid out when the first decision is made. */
  #decisions: ServiceDecisions | undefined;

  /**
   * @param rules those that speak of the service
   * @param channels sorted by id
   */
  constructor(service: Service, rules: readonly Rule[], channels: readonly Channel[], context: Context) {
    this.id = service.id;
    this.asked = featuresOf(context);
    this.service = service;
    this.rules = rules;
    this.numbered = inOrderOfDecisions(rules);
    this.#channels = channels;
    const answer = (question: Dependency): Answer => (typeof question === "boolean" ? (question ? YES : NO) : this.asked.indexOf(question));
    this.#inside = answer(context.inside);
    this.#mayKnow = answer(context.mayKnow);
    this.#within = this.numbered.map((rule) => (rule.bySelector ? this.#withinOf(rule) : YES));
    const contexts = new Map(context.channels.map((one) => [one.channel, one]));
    this.#tells = channels.map(({ id }) => {
      const one = contexts.get(id);
      return one && { reaches: answer(one.reaches), named: answer(one.named), byDefault: answer(one.byDefault) };
    });
    this.#yes = new Uint8Array(this.asked.length);
    this.#applying = new Int32Array(rules.length);
  }

  /** @param letters of a word of the service; those that it lacks are 0 */
  decide(letters: Int32Array): ServiceDecision {
    this.#decisions ??= new ServiceDecisions(this.service, this.numbered, this.#channels);
    const first = this.asked.length;
    this.#yes.fill(0);
    let count = 0;
    const length = Math.ceil((first + this.rules.length) / LETTER_BITS);
    for (let place = 0; place < length; place++) {
      for (let left = letters[place] as number; left !== 0; left &= left - 1) {
        const bit = place * LETTER_BITS + 31 - Math.clz32(left & -left);
        if (bit < first) this.#yes[bit] = 1;
        else if (this.#isSo(this.#within[bit - first] as Answer)) {
          this.#applying[count] = bit - first;
          count += 1;
        }
      }
    }
    return this.#decisions.decide(this.#applying, count, this.#isSo(this.#inside), this.#isSo(this.#mayKnow), this.#mayTell);
  }

  #isSo(answer: Answer): boolean {
    return answer < 0 ? answer === YES : this.#yes[answer] === 1;
  }

  readonly #mayTell = (channel: number, named: boolean, byDefault: boolean): boolean => {
    const tells = this.#tells[channel];
    if (tells === undefined || !this.#isSo(tells.reaches)) return false;
    return (named && this.#isSo(tells.named)) || (byDefault && this.#isSo(tells.byDefault));
  };

  /** What a rule by selector asks of the customer (spec §1). */
  #withinOf({ type }: Rule): Answer {
    if (type === "offer") return this.#inside;
    return type === "arrange" ? this.#mayKnow : YES;
  }
}

/** Where an answer stands among the features that are asked for, or what it always is. */
type Answer = number;
const YES: Answer = -1;
const NO: Answer = -2;

interface Telling {
  readonly reaches: Answer;
  readonly named: Answer;
  readonly byDefault: Answer;
}
