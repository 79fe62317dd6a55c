import type { Rule } from "@tierpolicy/schema";
import type { ServiceDecision } from "../decide/decision.js";
import { LETTER_BITS } from "./letters.js";
import type { Derive } from "./questions.js";
import type { Scratch } from "./scratch.js";
import type { ServiceTable } from "./service-table.js";
import { Trie } from "./trie.js";

/** Beyond so many all is forgotten and begins anew, so that memory stays bounded whoever comes. One takes 30 bytes, with its decision about 500. */
const MOST_PREFIXES = 1 << 16;

/** What was met so far: decisions that were made of it refer to it, and keep it. */
export interface Met {
  /** Its roots are the services. */
  readonly trie: Trie;
  /** By prefix; null where it was made once. What is never met again is not kept, so that the collector of garbage does not carry it along. */
  readonly decisions: (ServiceDecision | null | undefined)[];
}

/**
 * From the rules that match to decisions on services. What a customer comes to in a service is a string of bits: one for each feature on which
 * the decision depends, then one for each rule of the service. The same bits, the same decision; each is made once, when somebody wants it.
 */
export class Outcomes {
  readonly #services: readonly ServiceTable[];
  /** By rule, triples: a service, the letter that has the rule's bit there, and the bit. */
  readonly #firstMention: Int32Array;
  readonly #mentions: Int32Array;
  /** By service: where its letters begin. */
  readonly #firstLetter: Int32Array;
  /** By letter: the features at its beginning, as a number among `#heads`; -1 where there are none. */
  readonly #headOf: Int32Array;
  /** Services that depend on the same features share their heads. */
  readonly #heads: readonly Int32Array[];
  readonly #derive: Derive;
  /** The letters of the word of which a decision is being made. */
  readonly #word: Int32Array;
  #met: Met;

  constructor(services: readonly ServiceTable[], rules: readonly Rule[], derive: Derive) {
    this.#services = services;
    this.#derive = derive;
    const numbers = new Map(rules.map((rule, number) => [rule, number]));
    const mentions: number[][] = rules.map(() => []);
    const heads: Int32Array[] = [];
    const headNumbers = new Map<string, number>();
    const headOf: number[] = [];
    this.#firstLetter = new Int32Array(services.length + 1);
    for (const [service, { asked, numbered: speaking }] of services.entries()) {
      const first = headOf.length;
      for (let from = 0; from < asked.length + speaking.length; from += LETTER_BITS) {
        const features = asked.slice(from, from + LETTER_BITS);
        const key = features.join();
        const head = features.length === 0 ? -1 : (headNumbers.get(key) ?? heads.push(Int32Array.from(features)) - 1);
        if (head >= 0) headNumbers.set(key, head);
        headOf.push(head);
      }
      this.#firstLetter[service + 1] = headOf.length;
      for (const [index, rule] of speaking.entries()) {
        const bit = asked.length + index;
        mentions[numbers.get(rule) as number]?.push(service, first + Math.floor(bit / LETTER_BITS), 1 << (bit % LETTER_BITS));
      }
    }
    this.#heads = heads;
    this.#word = new Int32Array(
      this.#firstLetter.reduce((most, first, service) => Math.max(most, first - (this.#firstLetter[service - 1] ?? 0)), 0),
    );
    this.#headOf = Int32Array.from(headOf);
    this.#firstMention = new Int32Array(rules.length + 1);
    for (const [rule, ofRule] of mentions.entries()) this.#firstMention[rule + 1] = (this.#firstMention[rule] as number) + ofRule.length;
    this.#mentions = Int32Array.from(mentions.flat());
    this.#met = { trie: new Trie(services.length), decisions: [] };
  }

  get sizes(): { readonly letters: number; readonly heads: number } {
    return { letters: this.#headOf.length, heads: this.#heads.length };
  }

  /** Looks away from what was met, if it is too much by now. What refers to it keeps it. */
  met(): Met {
    if (this.#met.trie.size > MOST_PREFIXES + this.#services.length) this.#met = { trie: new Trie(this.#services.length), decisions: [] };
    return this.#met;
  }

  /** The words of the services of which some matching rule speaks, as prefixes. */
  gather({ trie }: Met, customer: Scratch): number[] {
    const { matched, matches, letters, isTouched, touched } = customer;
    const mentions = this.#mentions;
    let count = 0;
    for (let i = 0; i < matches; i++) {
      const rule = matched[i] as number;
      const last = this.#firstMention[rule + 1] as number;
      for (let at = this.#firstMention[rule] as number; at < last; at += 3) {
        const service = mentions[at] as number;
        const letter = mentions[at + 1] as number;
        touched[count] = service;
        count += 1 - (isTouched[service] as number);
        isTouched[service] = 1;
        letters[letter] = (letters[letter] as number) | (mentions[at + 2] as number);
      }
    }
    const words: number[] = new Array(count);
    for (let i = 0; i < count; i++) {
      const service = touched[i] as number;
      const first = this.#firstLetter[service] as number;
      const last = this.#firstLetter[service + 1] as number;
      let prefix = service;
      for (let at = first; at < last; at++) {
        const head = this.#headOf[at] as number;
        const letter = (letters[at] as number) | (head < 0 ? 0 : this.#headBits(head, customer));
        letters[at] = 0;
        if (letter !== 0) prefix = trie.next(prefix, at - first, letter);
      }
      words[i] = prefix;
      isTouched[service] = 0;
    }
    return words;
  }

  /** The decision that a word stands for. */
  decisionAt({ trie, decisions }: Met, word: number): ServiceDecision {
    return decisions[word] ?? this.#make(trie, decisions, word);
  }

  #make(trie: Trie, decisions: Met["decisions"], word: number): ServiceDecision {
    this.#word.fill(0);
    const service = trie.walk(word, this.#spell);
    const decision = (this.#services[service] as ServiceTable).decide(this.#word);
    // Without a gap, or V8 would make a dictionary of it.
    while (decisions.length < trie.size) decisions.push(undefined);
    decisions[word] = decisions[word] === undefined ? null : decision;
    return decision;
  }

  readonly #spell = (place: number, letter: number): void => {
    this.#word[place] = letter;
  };

  #headBits(head: number, customer: Scratch): number {
    const known = customer.heads[head] as number;
    if (known >= 0) return known;
    const features = this.#heads[head] as Int32Array;
    let bits = 0;
    for (let bit = 0; bit < features.length; bit++) {
      const feature = features[bit] as number;
      const answer = customer.region[feature] as number;
      bits |= (answer < 0 ? this.#derive(feature, customer) : answer) << bit;
    }
    customer.heads[head] = bits;
    return bits;
  }
}
