import type { Commitment, LimitRule, Policy, Publicity, Rule, TermValue } from "@tierpolicy/schema";
import { createSpace } from "../cells/create-space.js";
import type { CustomerSet, Space } from "../cells/space.js";
import { InvariantError } from "../invariant-error.js";
import { ceilingOf } from "../levels/ceiling.js";
import { commitment, publicity } from "../levels/ladders.js";
import type { Ladder } from "../levels/lattice.js";
import { type Statement, statementOf } from "../levels/statement.js";
import { termLattice } from "../levels/term.js";
import { rulesByService } from "../rules-by-service.js";
import { conditionsOf } from "./conditions-of.js";

/**
 * A policy as formulas over cells: each answer is the exact set of the possible customers of whom something holds.
 * Every set lies within `possible`. Any of the questions may exceed the space's budget: ask within `space.within`.
 */
export interface Formulas {
  readonly policy: Policy;
  readonly space: Space;
  /** The customers that break no invariant. */
  readonly possible: CustomerSet;
  readonly segment: (id: string) => CustomerSet;
  /** Whom a rule applies to for a service: those who match it and, for selectors, those within the bounds of spec §1. */
  readonly matches: (rule: Rule, service: string) => CustomerSet;
  /** Whom some offer rule applies to. */
  readonly someOffer: (service: string) => CustomerSet;
  readonly withheld: (service: string) => CustomerSet;
  /** The members of `exclusiveTo`; everyone possible where the service is not exclusive. */
  readonly inside: (service: string) => CustomerSet;
  readonly offered: (service: string) => CustomerSet;
  /** The customers who may know that the service exists. */
  readonly mayKnow: (service: string) => CustomerSet;
  /** Those who are offered the service at this commitment or a stronger one; a service that is not offered is below every level. */
  readonly commitmentAtLeast: (service: string, level: Commitment) => CustomerSet;
  readonly publicityAtLeast: (service: string, level: Publicity) => CustomerSet;
  /** Those who are offered the service with a term as good as the value or better. */
  readonly termAtLeast: (service: string, term: string, value: TermValue) => CustomerSet;
  /** Whom a channel never reaches. */
  readonly except: (channel: string) => CustomerSet;
  /** The customers whom a channel reaches whoever is spoken of: of an individual channel, those who overhear. */
  readonly audience: (channel: string) => CustomerSet;
  /** Whom a channel reaches and who may not know of the service: at their clock it may not carry it. */
  readonly strangers: (channel: string, service: string) => CustomerSet;
  /** Whom a channel reaches and who are not offered the service: at their clock it does not carry it by default. */
  readonly unserved: (channel: string, service: string) => CustomerSet;
  /** The customers at whose clock an offer that names the channel may have it carry the service. */
  readonly mayCarry: (channel: string, service: string) => CustomerSet;
  /** The customers at whose clock the channel carries the service for offers that name no channel. */
  readonly carriesByDefault: (channel: string, service: string) => CustomerSet;
  /** The customers because of whom a channel carries a service. */
  readonly carriedBecauseOf: (channel: string, service: string) => CustomerSet;
  /** The customers who may be told of a service on a channel: in whose decision the channel is listed. */
  readonly toldOn: (channel: string, service: string) => CustomerSet;
  /** The customers who hear of a service on a channel. */
  readonly hearOf: (channel: string, service: string) => CustomerSet;
  /** All that share their clock with somebody in the set; everyone, or nobody, where the policy has no clock. */
  readonly atClockOf: (set: CustomerSet) => CustomerSet;
  /** The rules that speak of a service, in the policy's order. */
  readonly rulesOf: (service: string) => readonly Rule[];
}

export interface FormulasOptions {
  /** How many diagram nodes the answers may take, all together; see {@link createSpace}. */
  readonly budget?: number;
  /** A space that was given the policy's facts, segments and conditions, so that the policy can be held against others in it. */
  readonly space?: Space;
}

/** @param policy a valid policy */
export const formulasOf = (policy: Policy, { budget, space = spaceOf(policy, budget) }: FormulasOptions = {}): Formulas => {
  const serviceOf = known(policy.services, "service");
  const channelOf = known(policy.channels, "channel");
  const rules = rulesByService(policy.rules);
  const possible = memo(() => space.and(space.everyone, ...policy.invariants.map(space.of)));

  const within = (set: CustomerSet) => (possible() === space.everyone ? set : space.and(set, possible()));
  const segment = memo((id: string) => within(space.of(known(policy.segments, "segment")(id).condition)));
  const union = (segments: readonly string[]) => space.or(space.nobody, ...segments.map(segment));
  const rulesOf = (service: string): readonly Rule[] => rules.get(service) ?? [];

  const inside = memo((service: string) => {
    const { exclusiveTo } = serviceOf(service);
    return exclusiveTo ? union(exclusiveTo) : possible();
  });
  const mayKnow = memo((service: string) => {
    const { knownTo } = serviceOf(service);
    return knownTo === "everyone" ? possible() : union(knownTo);
  });
  const conditionOf = remembering((rule: Rule) => within(space.of(rule.condition)));
  const matches = (rule: Rule, service: string) => {
    const set = conditionOf(rule);
    if (!rule.bySelector) return set;
    if (rule.type === "offer") return space.and(set, inside(service));
    return rule.type === "arrange" ? space.and(set, mayKnow(service)) : set;
  };
  const someOf = (service: string, chosen: (rule: Rule) => boolean) =>
    space.or(
      space.nobody,
      ...rulesOf(service)
        .filter(chosen)
        .map((rule) => matches(rule, service)),
    );

  const someOffer = memo((service: string) => someOf(service, (rule) => rule.type === "offer"));
  const withheld = memo((service: string) => someOf(service, (rule) => rule.type === "withhold"));
  const offered = memo((service: string) => space.and(space.minus(someOffer(service), withheld(service)), inside(service)));

  /** meet(join of the matching offers, meet of the matching limits, ceiling) ≥ bound, in one component (spec §3). */
  const levelAtLeast = <Level>(service: string, { ladder, bound, given, limit, ceiling }: Component<Level>) => {
    const below = (level: Level | undefined) => level !== undefined && ladder.compare(level, bound) < 0;
    if (below(ceiling)) return space.nobody;
    const lifted = someOf(service, (rule) => rule.type === "offer" && !below(given(statementOf(rule, serviceOf(service)))));
    const cut = someOf(service, (rule) => rule.type === "limit" && below(limit(rule)));
    return space.minus(space.and(offered(service), lifted), cut);
  };
  const commitmentAtLeast = memo((service: string, bound: Commitment) =>
    levelAtLeast(service, {
      ladder: commitment,
      bound,
      given: (statement) => statement.commitment,
      limit: (rule) => rule.commitment,
      ceiling: ceilingOf(serviceOf(service)).commitment,
    }),
  );
  const publicityAtLeast = memo((service: string, bound: Publicity) =>
    levelAtLeast(service, {
      ladder: publicity,
      bound,
      given: (statement) => statement.publicity,
      limit: (rule) => rule.publicity,
      ceiling: ceilingOf(serviceOf(service)).publicity,
    }),
  );
  const termAtLeast = memo((service: string, term: string, bound: TermValue) =>
    levelAtLeast(service, {
      ladder: termLattice(known(serviceOf(service).terms, "term")(term)),
      bound,
      given: ({ terms }) => terms.get(term),
      limit: ({ terms }) => terms.get(term),
      ceiling: undefined,
    }),
  );

  const except = memo((channel: string) => {
    const condition = channelOf(channel).except;
    return condition ? within(space.of(condition)) : space.nobody;
  });
  const audience = memo((channel: string) => {
    const { reach, overheardBy } = channelOf(channel);
    const reached = reach.kind === "public" ? possible() : union(reach.kind === "segments" ? reach.segments : overheardBy);
    return space.minus(reached, except(channel));
  });
  const clock = policy.clock === undefined ? [] : [policy.clock];
  const atClockOf = remembering((set: CustomerSet) => within(space.keepOnly(set, clock)));
  const atAllClocksBut = (set: CustomerSet) => space.minus(possible(), atClockOf(set));

  const strangers = memo((channel: string, service: string) => space.minus(audience(channel), mayKnow(service)));
  /** One offer after another takes away whom it serves: often few of them serve all, and the others need not be looked at. */
  const unserved = memo((channel: string, service: string) => {
    const all = audience(channel);
    let rest = all;
    for (const rule of rulesOf(service))
      if (rule.type === "offer" && !space.isEmpty(rest)) rest = space.minus(rest, matches(rule, service));
    const outside = space.minus(all, inside(service));
    return space.or(rest, outside, space.and(all, withheld(service)));
  });
  const mayCarry = memo((channel: string, service: string) => {
    if (serviceOf(service).knownTo === "everyone") return space.everyone;
    // People who are not customers are in a public audience and in no segment.
    if (channelOf(channel).reach.kind === "public") return space.nobody;
    return everyoneUnless(strangers(channel, service));
  });
  const carriesByDefault = memo((channel: string, service: string) => {
    // People who are not customers are in a public audience and are offered nothing.
    if (channelOf(channel).reach.kind === "public") return space.nobody;
    return space.and(mayCarry(channel, service), everyoneUnless(unserved(channel, service)));
  });
  /** `everyone` itself where there is no violator, so that a caller can see that there is nothing to ask. */
  const everyoneUnless = (violators: CustomerSet) => (space.isEmpty(violators) ? space.everyone : atAllClocksBut(violators));

  const carriedBecauseOf = memo((channel: string, service: string) => {
    const { reach } = channelOf(channel);
    const level: Publicity = reach.kind === "segments" ? "segment" : reach.kind;
    const offers = (names: (channels: readonly string[] | undefined) => boolean) =>
      someOf(service, (rule) => rule.type === "offer" && names(statementOf(rule, serviceOf(service)).channels));
    const carried = space.or(
      space.and(
        offers((channels) => channels?.includes(channel) ?? false),
        mayCarry(channel, service),
      ),
      space.and(
        offers((channels) => channels === undefined),
        carriesByDefault(channel, service),
      ),
    );
    const told = space.and(carried, publicityAtLeast(service, level));
    return reach.kind === "individual" ? space.minus(told, except(channel)) : told;
  });
  const toldOn = memo((channel: string, service: string) => {
    const because = carriedBecauseOf(channel, service);
    return channelOf(channel).reach.kind === "individual" ? because : space.and(because, audience(channel));
  });
  const hearOf = memo((channel: string, service: string) => {
    const because = carriedBecauseOf(channel, service);
    const heard = space.and(audience(channel), atClockOf(because));
    return channelOf(channel).reach.kind === "individual" ? space.or(heard, because) : heard;
  });

  return Object.freeze({
    policy,
    space,
    get possible() {
      return possible();
    },
    segment,
    matches,
    someOffer,
    withheld,
    inside,
    offered,
    mayKnow,
    commitmentAtLeast,
    publicityAtLeast,
    termAtLeast,
    except,
    audience,
    strangers,
    unserved,
    mayCarry,
    carriesByDefault,
    carriedBecauseOf,
    toldOn,
    hearOf,
    atClockOf,
    rulesOf,
  });
};

const spaceOf = (policy: Policy, budget: number | undefined): Space =>
  createSpace({
    facts: policy.facts,
    segments: new Map([...policy.segments].map(([id, segment]) => [id, segment.condition])),
    conditions: conditionsOf(policy),
    ...(budget !== undefined && { budget }),
  });

/** One component of a service's levels: what an offer gives of it, what a limit cuts it to, and its ceiling if it has one. */
interface Component<Level> {
  readonly ladder: Ladder<Level>;
  readonly bound: Level;
  readonly given: (statement: Statement) => Level | undefined;
  readonly limit: (rule: LimitRule) => Level | undefined;
  readonly ceiling: Level | undefined;
}

const known =
  <A>(named: ReadonlyMap<string, A>, kind: string) =>
  (id: string): A => {
    const found = named.get(id);
    if (found === undefined) throw new InvariantError(`the policy has no ${kind} \`${id}\``);
    return found;
  };

/** Each question is answered once; its answer is a diagram node, which never changes. What exceeds the budget is asked again. */
const remembering = <Key>(ask: (key: Key) => CustomerSet) => {
  const answers = new Map<Key, CustomerSet>();
  return (key: Key): CustomerSet => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(key);
    answers.set(key, answer);
    return answer;
  };
};

/** The same for questions about several names and levels. */
const memo = <Args extends readonly (string | number)[]>(ask: (...args: Args) => CustomerSet) => {
  const answers: Answers = { below: new Map() };
  return (...args: Args): CustomerSet => {
    let place = answers;
    for (const arg of args) {
      const next = place.below.get(arg) ?? { below: new Map() };
      place.below.set(arg, next);
      place = next;
    }
    place.answer ??= ask(...args);
    return place.answer;
  };
};

interface Answers {
  readonly below: Map<string | number, Answers>;
  answer?: CustomerSet;
}
