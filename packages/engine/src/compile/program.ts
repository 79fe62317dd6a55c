import type { Comparable, Condition, Policy } from "@tierpolicy/schema";
import type { Carriage } from "../carriage/carriage.js";
import { InvariantError } from "../invariant-error.js";
import { rulesByService } from "../rules-by-service.js";
import { inOrderOfReference } from "../standing/segments.js";
import { comparisonsOf } from "./comparisons.js";
import { contextOf } from "./contexts.js";
import { type DerivedFeature, Features } from "./features.js";
import { LETTER_BITS } from "./letters.js";
import { type Met, Outcomes } from "./outcomes.js";
import { type Question, Questions } from "./questions.js";
import { Reader } from "./reader/reader.js";
import { rowsOf } from "./rows.js";
import { RuleIndex } from "./rule-index.js";
import { Scratch } from "./scratch.js";
import { ServiceTable } from "./service-table.js";
import { all } from "./tree.js";

/** Of a derived feature that is no tree. */
const NOT_ASKED = -3;
/** Lists of segments that are shared. */
const MOST_SEGMENT_LISTS = 1 << 12;

/** What a policy comes to when it is run: tables over regions, and what they have led to so far. */
export class Program {
  readonly services: readonly ServiceTable[];
  readonly serviceNumbers: ReadonlyMap<string, number>;
  readonly reader: Reader;
  /** Whether some channel's clock can only be judged by all facts. */
  readonly needsFacts: boolean;
  readonly #features: Features;
  readonly #rules: RuleIndex;
  readonly #questions: Questions;
  /** By derived feature: the question whose answer it is; where it is none, what there is to know. */
  readonly #asked: Int32Array;
  readonly #derived: readonly DerivedFeature[];
  readonly #invariants: Question;
  /** The features of the segments, in the order of reference. */
  readonly #segments: Int32Array;
  /** The features of the segments, sorted by id. */
  readonly #sorted: Int32Array;
  readonly #sortedIds: readonly string[];
  readonly #segmentLists = new Map<number, readonly string[]>();
  readonly #ruleCount: number;
  readonly outcomes: Outcomes;
  #free: Scratch | undefined;

  readonly carriage: Carriage;

  constructor(policy: Policy, carriage: Carriage) {
    this.carriage = carriage;
    const channels = [...policy.channels.values()].sort(byId);
    const services = [...policy.services.values()].sort(byId);
    const conditions = [...policy.rules.map(({ condition }) => condition), ...policy.invariants];
    const features = new Features(policy.facts, comparisonsOf(policy, conditions, channels, [...policy.services.keys()], carriage));
    this.#features = features;

    const order = inOrderOfReference(policy.segments);
    const ofSegments = order.map((id) => features.addSegment(id, conditionOf(policy, id)));
    this.#segments = Int32Array.from(ofSegments);
    this.#sortedIds = order.toSorted();
    this.#sorted = Int32Array.from(this.#sortedIds, (id) => ofSegments[order.indexOf(id)] as number);

    const trees = policy.rules.map(({ condition }) => features.treeOf(condition));
    const invariants = policy.invariants.map((condition) => features.treeOf(condition));
    const rules = rulesByService(policy.rules);
    this.services = services.map((service) => {
      const speaking = rules.get(service.id) ?? [];
      return new ServiceTable(service, speaking, channels, contextOf(service, policy, channels, carriage, features));
    });
    this.serviceNumbers = new Map(services.map(({ id }, number) => [id, number]));
    this.#ruleCount = policy.rules.length;
    this.outcomes = new Outcomes(this.services, policy.rules, this.#derive);

    this.needsFacts = features.derived.some(({ kind }) => kind === "judged");
    const questions = new Questions(features, this.#derive);
    this.#questions = questions;
    this.#derived = features.derived;
    this.#asked = Int32Array.from(features.derived, (feature) => (feature.kind === "tree" ? questions.add(feature.tree) : NOT_ASKED));
    this.#invariants = questions.add(all(invariants, features.isArray));
    const isKnownFirst = (feature: number) => feature < features.leaves.length || ofSegments.includes(feature);
    this.#rules = new RuleIndex(rowsOf(trees, features, isKnownFirst, questions), features, questions);
    questions.close();
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
      ...this.reader.sizes,
      kept: this.#features.kept.length,
      rules: this.#ruleCount,
      services: this.services.length,
      ...this.outcomes.sizes,
    });
  }

  give(scratch: Scratch): void {
    scratch.facts = undefined;
    // Nothing of the customer is kept.
    scratch.values.fill(undefined);
    this.#free = scratch;
  }

  /** Places the customer that has been read in the segments. */
  place(customer: Scratch): void {
    const { region, heads } = customer;
    const leaves = this.#features.leaves.length;
    for (let head = 0; head < heads.length; head++) heads[head] = -1;
    for (let feature = leaves; feature < region.length; feature++) region[feature] = -1;
    for (let i = 0; i < this.#segments.length; i++) this.#derive(this.#segments[i] as number, customer);
  }

  isPossible(customer: Scratch): boolean {
    return this.#questions.answer(this.#invariants, customer);
  }

  /** The ids of the customer's segments, sorted; the same list for the same segments. */
  segmentsOf(customer: Scratch): readonly string[] {
    const { region } = customer;
    let key = 0;
    if (this.#sorted.length > LETTER_BITS) return this.#segmentList(region);
    for (let i = 0; i < this.#sorted.length; i++) key |= (region[this.#sorted[i] as number] as number) << i;
    const known = this.#segmentLists.get(key);
    if (known !== undefined) return known;
    const list = this.#segmentList(region);
    if (this.#segmentLists.size < MOST_SEGMENT_LISTS) this.#segmentLists.set(key, list);
    return list;
  }

  #segmentList(region: Int32Array): readonly string[] {
    return Object.freeze(this.#sortedIds.filter((_, i) => region[this.#sorted[i] as number] === 1));
  }

  /** Finds the rules that match, and the words that they come to. */
  run(met: Met, customer: Scratch): readonly number[] {
    customer.now += 1;
    if (customer.now === 0x7fffffff) {
      customer.stamps.fill(0);
      customer.now = 1;
    }
    this.#rules.match(customer);
    return this.outcomes.gather(met, customer);
  }

  readonly #derive = (feature: number, customer: Scratch): number => {
    const number = feature - this.#features.leaves.length;
    const question = this.#asked[number] as number;
    const holds = question === NOT_ASKED ? this.#judge(number, customer) : this.#questions.answer(question, customer);
    const answer = holds ? 1 : 0;
    customer.region[feature] = answer;
    return answer;
  };

  #judge(number: number, { kept, facts }: Scratch): boolean {
    const feature = this.#derived[number];
    if (feature?.kind === "relation") return feature.relation(kept[feature.left] as Comparable, kept[feature.right] as Comparable);
    if (feature?.kind !== "judged" || facts === undefined) throw new InvariantError("a clock is judged without the facts");
    return feature.holdsAt(facts);
  }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

const conditionOf = ({ segments }: Policy, id: string): Condition => {
  const segment = segments.get(id);
  if (segment === undefined) throw new InvariantError(`the policy has no segment \`${id}\``);
  return segment.condition;
};
