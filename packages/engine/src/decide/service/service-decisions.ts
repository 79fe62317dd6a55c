import type { ArrangeRule, Channel, OfferRule, Rule, Service } from "@tierpolicy/schema";
import { capOf, ceilingLevels } from "../../levels/cap.js";
import { publicityOf } from "../../levels/channel-publicity.js";
import { publicityRank, RankedLevels } from "../../levels/ranked-levels.js";
import { statementOf } from "../../levels/statement.js";
import { byPreference } from "../arrangement.js";
import type { Arrangement, MatchingRules, ServiceDecision } from "../decision.js";
import { Approvals } from "./approvals.js";
import { NameLists } from "./name-lists.js";
import { SharedLists } from "./shared-lists.js";

const TYPES = ["offer", "withhold", "limit", "arrange"] as const satisfies readonly Rule["type"][];

/** The rules in the order in which `ServiceDecisions` numbers them: by type, then by name. */
export const inOrderOfDecisions = <A extends Pick<Rule, "type" | "name">>(rules: readonly A[]): readonly A[] =>
  rules.toSorted((a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type) || Number(a.name > b.name) - Number(a.name < b.name));

/**
 * Whether the customer may be told on a channel, given by its place, where some offer names it, or some offer leaves the channels open,
 * or both.
 */
export type MayTell = (channel: number, named: boolean, byDefault: boolean) => boolean;

/** The decision where no rule applies. */
export const NOTHING: ServiceDecision = Object.freeze({
  offered: false,
  commitment: "none",
  publicity: "unannounced",
  channels: Object.freeze([]),
  rules: Object.freeze({ offer: Object.freeze([]), withhold: Object.freeze([]), limit: Object.freeze([]), arrange: Object.freeze([]) }),
});

/** Makes decisions on one service (spec §3). All that rules say is laid out once, so that to make one takes little. */
export class ServiceDecisions {
  readonly #offers: NameLists;
  readonly #withholds: NameLists;
  readonly #limits: NameLists;
  readonly #arranges: NameLists;
  /** By offer: the places of the channels that it names; undefined where it leaves them open. */
  readonly #named: readonly (readonly number[] | undefined)[];
  /** Those of offers, by number, then those of limits, then the ceiling. */
  readonly #levels: RankedLevels;
  readonly #ceiling: number;
  /** By preference; and their ranks, by arrange rule. */
  readonly #arrangements: readonly Arrangement[];
  readonly #preferences: readonly number[];
  /** By channel: the least publicity that it takes. */
  readonly #publicities: readonly number[];
  readonly #lists: SharedLists;
  /** Who must approve of what some offer gives; undefined where nobody must. */
  readonly #approvals: Approvals | undefined;
  /** Of the decision that is being made; kept since to make it anew would take longer than all else. */
  readonly #got: Int32Array;
  readonly #isNamed: Uint8Array;
  readonly #told: Int32Array;

  /**
   * @param rules those that speak of the service, `inOrderOfDecisions`
   * @param channels sorted by id
   */
  constructor(service: Service, rules: readonly Rule[], channels: readonly Channel[]) {
    const names = rules.map(({ name }) => name);
    const listsOf = (type: Rule["type"]) => {
      const begin = rules.findIndex((rule) => rule.type === type);
      return new NameLists(names, Math.max(begin, 0), rules.findLastIndex((rule) => rule.type === type) + 1);
    };
    this.#offers = listsOf("offer");
    this.#withholds = listsOf("withhold");
    this.#limits = listsOf("limit");
    this.#arranges = listsOf("arrange");
    const offers = rules.filter((rule) => rule.type === "offer").map((rule: OfferRule) => statementOf(rule, service));
    const limits = rules.filter((rule) => rule.type === "limit").map((rule) => capOf(rule, service));
    this.#levels = new RankedLevels(service, [...offers, ...limits, ceilingLevels(service)]);
    this.#ceiling = offers.length + limits.length;
    const places = new Map(channels.map(({ id }, place) => [id, place]));
    this.#named = offers.map((offer) => offer.channels?.flatMap((id) => places.get(id) ?? []));
    const arranges = rules.filter((rule) => rule.type === "arrange").map(({ fee, by }: ArrangeRule) => Object.freeze({ fee, by }));
    this.#arrangements = arranges.toSorted(byPreference);
    this.#preferences = arranges.map((one) => this.#arrangements.indexOf(one));
    this.#publicities = channels.map((channel) => publicityRank(publicityOf(channel)));
    this.#lists = new SharedLists(channels.map(({ id }) => id));
    const approvals = new Approvals(offers.map(({ approval }) => approval));
    this.#approvals = approvals.names.length > 0 ? approvals : undefined;
    this.#got = new Int32Array(this.#levels.width);
    this.#isNamed = new Uint8Array(channels.length);
    this.#told = new Int32Array(channels.length);
  }

  /** Everybody whom some offer of the service names as who must approve of it, sorted. */
  get approvers(): readonly string[] {
    return this.#approvals?.names ?? [];
  }

  /**
   * @param rules the numbers of the rules that apply, ascending, the first `count` of them
   * @param inside whether the customer is in one of `exclusiveTo`, or the service is not exclusive
   * @returns the decision, deeply frozen
   */
  decide(rules: Int32Array, count: number, inside: boolean, mayKnow: boolean, mayTell: MayTell): ServiceDecision {
    const offers = after(rules, 0, count, this.#offers);
    const withholds = after(rules, offers, count, this.#withholds);
    const limits = after(rules, withholds, count, this.#limits);
    const names: MatchingRules = Object.freeze({
      offer: this.#offers.listOf(rules, 0, offers),
      withhold: this.#withholds.listOf(rules, offers, withholds),
      limit: this.#limits.listOf(rules, withholds, limits),
      arrange: this.#arranges.listOf(rules, limits, count),
    });
    if (offers === 0 || withholds > offers || !inside)
      return this.#notOffered(names, mayKnow ? this.#bestOf(rules, limits, count) : undefined);

    const [levels, got] = [this.#levels, this.#got];
    levels.set(got, rules[0] as number);
    for (let i = 1; i < offers; i++) levels.join(got, rules[i] as number);
    const firstCap = this.#offers.end - this.#limits.begin;
    for (let i = withholds; i < limits; i++) levels.meet(got, firstCap + (rules[i] as number));
    levels.meet(got, this.#ceiling);
    return this.#offered(names, this.#channelsOf(rules, offers, mayTell), this.#approvals?.of(rules, offers));
  }

  #offered(rules: MatchingRules, channels: readonly string[], approval: readonly string[] | undefined): ServiceDecision {
    const commitment = this.#levels.commitmentOf(this.#got);
    const publicity = this.#levels.publicityOf(this.#got);
    const terms = this.#levels.termsOf(this.#got);
    if (approval !== undefined)
      return Object.freeze({ offered: true, commitment, publicity, ...(terms && { terms }), channels, approval, rules });
    return terms === undefined
      ? Object.freeze({ offered: true, commitment, publicity, channels, rules })
      : Object.freeze({ offered: true, commitment, publicity, terms, channels, rules });
  }

  #notOffered(rules: MatchingRules, arrangement: Arrangement | undefined): ServiceDecision {
    const { offered, commitment, publicity, channels } = NOTHING;
    return arrangement === undefined
      ? Object.freeze({ offered, commitment, publicity, channels, rules })
      : Object.freeze({ offered, commitment, publicity, channels, arrangement, rules });
  }

  #bestOf(rules: Int32Array, from: number, to: number): Arrangement | undefined {
    let best = this.#arrangements.length;
    for (let i = from; i < to; i++) best = Math.min(best, this.#preferences[(rules[i] as number) - this.#arranges.begin] as number);
    return this.#arrangements[best];
  }

  /** The channels that the offers ask for at a publicity that the customer gets, and on which the customer may be told. */
  #channelsOf(rules: Int32Array, offers: number, mayTell: MayTell): readonly string[] {
    const publicity = this.#levels.publicityRankOf(this.#got);
    const [isNamed, told] = [this.#isNamed, this.#told];
    isNamed.fill(0);
    let byDefault = false;
    for (let i = 0; i < offers; i++) {
      const named = this.#named[rules[i] as number];
      if (named === undefined) byDefault = true;
      else for (const channel of named) isNamed[channel] = 1;
    }
    let count = 0;
    for (let channel = 0; channel < isNamed.length; channel++) {
      const named = isNamed[channel] === 1;
      if ((named || byDefault) && (this.#publicities[channel] as number) <= publicity && mayTell(channel, named, byDefault)) {
        told[count] = channel;
        count += 1;
      }
    }
    return this.#lists.listOf(told, count);
  }
}

/** Where in ascending rules those of a list end that begin at a place. */
const after = (rules: Int32Array, from: number, count: number, { end }: NameLists): number => {
  let at = from;
  while (at < count && (rules[at] as number) < end) at++;
  return at;
};
