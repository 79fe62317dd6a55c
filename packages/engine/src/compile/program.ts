import type { Channel, Condition, Facts, Policy, Rule } from "@tierpolicy/schema";
import type { Carriage } from "../audience/carriage.js";
import { comparisonsIn } from "../cells/leaves/comparisons.js";
import type { ServiceDecision } from "../decide/decision.js";
import { InvariantError } from "../invariant-error.js";
import { inOrderOfReference } from "../standing/segments.js";
import { clockOperand, contextOf } from "./contexts.js";
import { type Ask, askOf, derivationOf } from "./evaluate.js";
import { clockCondition, Features } from "./features.js";
import { Reader } from "./reader.js";
import { RuleIndex } from "./rule-index.js";
import { Scratch } from "./scratch.js";
import { LETTER_BITS, ServiceTable } from "./service-table.js";
import { Place } from "./trie.js";

/** What is remembered of how rules combine; beyond it all is forgotten and begins anew. A place takes about 200 bytes, with its decision 700. */
const MOST_PLACES = 1 << 16;

/** What a policy comes to when it is run: tables over regions, and what they have led to so far. */
export class Program {
  readonly services: readonly ServiceTable[];
  readonly serviceNumbers: ReadonlyMap<string, number>;
  readonly reader: Reader;
  /** Whether some channel's clock can only be judged by all facts. */
  readonly needsFacts: boolean;
  readonly #features: Features;
  readonly #index: RuleIndex;
  readonly #derivations: readonly Ask[];
  readonly #invariants: readonly Ask[];
  /** The features of the segments, in the order of reference. */
  readonly #segments: Int32Array;
  /** The features of the segments, sorted by id. */
  readonly #sorted: Int32Array;
  readonly #sortedIds: readonly string[];
  readonly #segmentLists: Place<readonly string[]> = new Place(0);
  /** By rule: the services of which it speaks, and its letter there. */
  readonly #firstMention: Int32Array;
  readonly #mentions: Int32Array;
  #places = 0;
  #free: Scratch | undefined;

  readonly carriage: Carriage;

  constructor(policy: Policy, carriage: Carriage) {
    this.carriage = carriage;
    const channels = [...policy.channels.values()].sort(byId);
    const services = [...policy.services.values()].sort(byId);
    const features = new Features(policy.facts, comparisonsOf(policy, channels, carriage));
    this.#features = features;

    const order = inOrderOfReference(policy.segments);
    const ofSegments = order.map((id) => features.addSegment(id, conditionOf(policy, id)));
    this.#segments = Int32Array.from(ofSegments);
    this.#sortedIds = order.toSorted();
    this.#sorted = Int32Array.from(this.#sortedIds, (id) => ofSegments[order.indexOf(id)] as number);

    const trees = policy.rules.map(({ condition }) => features.treeOf(condition));
    const invariants = policy.invariants.map((condition) => features.treeOf(condition));
    const rules = rulesByService(policy.rules);
    this.services = services.map((service, number) => {
      const speaking = (rules.get(service.id) ?? []).map((number) => policy.rules[number] as Rule);
      return new ServiceTable(number, service, speaking, channels, contextOf(service, policy, channels, carriage, features));
    });
    this.serviceNumbers = new Map(services.map(({ id }, number) => [id, number]));
    [this.#firstMention, this.#mentions] = mentionsOf(policy.rules, rules, this.serviceNumbers);

    const factsOf = (customer: Scratch): Facts => {
      if (customer.facts === undefined) throw new InvariantError("a clock is judged without the facts");
      return customer.facts;
    };
    this.needsFacts = features.derived.some(({ kind }) => kind === "judged");
    this.#derivations = features.derived.map((feature) => derivationOf(feature, features, this.#derive, factsOf));
    this.#invariants = invariants.map((tree) => askOf(tree, features, this.#derive));
    const isKnownFirst = (feature: number) => feature < features.leaves.length || ofSegments.includes(feature);
    this.#index = new RuleIndex(trees, features, isKnownFirst, this.#derive);
    this.reader = new Reader(policy, features);
  }

  /**
   * Space for one customer. Somebody else's code may run while a customer is read, and decide about another one: so what is taken is not there
   * for others until it is given back.
   */
  take(): Scratch {
    const free = this.#free;
    if (free !== undefined) {
      this.#free = undefined;
      return free;
    }
    return new Scratch({
      features: this.#features.size,
      kept: this.#features.kept.length,
      rules: this.#firstMention.length - 1,
      services: this.services.length,
    });
  }

  give(scratch: Scratch): void {
    scratch.facts = undefined;
    this.#free = scratch;
  }

  /** Places the customer that has been read in the segments. */
  place(customer: Scratch): void {
    const { region } = customer;
    const leaves = this.#features.leaves.length;
    for (let feature = leaves; feature < region.length; feature++) region[feature] = -1;
    for (let i = 0; i < this.#segments.length; i++) this.#derive(this.#segments[i] as number, customer);
  }

  isPossible(customer: Scratch): boolean {
    for (let i = 0; i < this.#invariants.length; i++) if (!(this.#invariants[i] as Ask)(customer)) return false;
    return true;
  }

  /** The ids of the customer's segments, sorted; the same list for the same segments. */
  segmentsOf({ region }: Scratch): readonly string[] {
    let place = this.#segmentLists;
    for (let from = 0; from < this.#sorted.length; from += LETTER_BITS) {
      let letter = 0;
      const end = Math.min(from + LETTER_BITS, this.#sorted.length);
      for (let i = from; i < end; i++) letter |= (region[this.#sorted[i] as number] as number) << (i - from);
      place = place.known(letter) ?? this.#add(place, letter);
    }
    place.made ??= Object.freeze(this.#sortedIds.filter((_, i) => region[this.#sorted[i] as number] === 1));
    return place.made;
  }

  /** Finds the rules that match, and what they come to: a place for each service of which one of them speaks. */
  run(customer: Scratch): Place<ServiceDecision>[] {
    if (this.#places > MOST_PLACES) this.#forget();
    customer.now += 1;
    if (customer.now === 0x7fffffff) {
      customer.stamps.fill(0);
      customer.now = 1;
    }
    this.#index.match(customer);
    const { matched, matches, places, touched } = customer;
    const mentions = this.#mentions;
    let count = 0;
    for (let i = 0; i < matches; i++) {
      const rule = matched[i] as number;
      const last = this.#firstMention[rule + 1] as number;
      for (let at = this.#firstMention[rule] as number; at < last; at += 2) {
        const service = mentions[at] as number;
        const letter = mentions[at + 1] as number;
        let place = places[service];
        if (place === undefined) {
          place = this.#contextOf(this.services[service] as ServiceTable, customer);
          touched[count++] = service;
        }
        places[service] = place.known(letter) ?? this.#add(place, letter);
      }
    }
    const found = new Array<Place<ServiceDecision>>(count);
    for (let i = 0; i < count; i++) {
      const service = touched[i] as number;
      found[i] = places[service] as Place<ServiceDecision>;
      places[service] = undefined;
    }
    return found;
  }

  #contextOf({ root, asked }: ServiceTable, customer: Scratch): Place<ServiceDecision> {
    const { region } = customer;
    let place = root;
    for (let from = 0; from < asked.length; from += LETTER_BITS) {
      let letter = 0;
      const end = Math.min(from + LETTER_BITS, asked.length);
      for (let i = from; i < end; i++) {
        const feature = asked[i] as number;
        const known = region[feature] as number;
        letter |= (known < 0 ? this.#derive(feature, customer) : known) << (i - from);
      }
      place = place.known(letter) ?? this.#add(place, letter);
    }
    return place;
  }

  #add<Made>(place: Place<Made>, letter: number): Place<Made> {
    this.#places += 1;
    return place.add(letter);
  }

  #forget(): void {
    this.#places = 0;
    this.#segmentLists.forget();
    for (const { root } of this.services) root.forget();
  }

  readonly #derive = (feature: number, customer: Scratch): number => {
    const derivation = this.#derivations[feature - this.#features.leaves.length] as Ask;
    const answer = derivation(customer) ? 1 : 0;
    customer.region[feature] = answer;
    return answer;
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

const conditionOf = ({ segments }: Policy, id: string): Condition => {
  const segment = segments.get(id);
  if (segment === undefined) throw new InvariantError(`the policy has no segment \`${id}\``);
  return segment.condition;
};

/** Every comparison that will be asked, the spans of clocks included. */
const comparisonsOf = (policy: Policy, channels: readonly Channel[], carriage: Carriage) => {
  const clock = clockOperand(policy);
  const clocks = [...policy.services.keys()].flatMap((service) =>
    channels.flatMap(({ id }) => [carriage.named(id, service), carriage.byDefault(id, service)]),
  );
  const conditions = [
    ...policy.rules.map(({ condition }) => condition),
    ...policy.invariants,
    ...channels.flatMap(({ except }) => except ?? []),
    ...[...new Set(clocks)].flatMap((one) => (one.kind === "within" ? [clockCondition(one, clock)] : [])),
  ];
  return comparisonsIn(conditions, new Map([...policy.segments].map(([id, { condition }]) => [id, condition])));
};

const rulesByService = (rules: readonly Rule[]): ReadonlyMap<string, readonly number[]> => {
  const byService = new Map<string, number[]>();
  for (const [number, { services }] of rules.entries()) {
    for (const service of services) {
      const known = byService.get(service);
      if (known) known.push(number);
      else byService.set(service, [number]);
    }
  }
  return byService;
};

/** The services of each rule, with the rule's place among those of the service. */
const mentionsOf = (
  rules: readonly Rule[],
  byService: ReadonlyMap<string, readonly number[]>,
  numbers: ReadonlyMap<string, number>,
): [first: Int32Array, mentions: Int32Array] => {
  const ofRule: number[][] = rules.map(() => []);
  for (const [service, speaking] of byService)
    for (const [letter, rule] of speaking.entries()) ofRule[rule]?.push(numbers.get(service) as number, letter);
  const first = new Int32Array(rules.length + 1);
  for (const [rule, mentions] of ofRule.entries()) first[rule + 1] = (first[rule] as number) + mentions.length;
  return [first, Int32Array.from(ofRule.flat())];
};
