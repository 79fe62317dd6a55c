import type { ArrangeRule, Channel, Publicity, Rule, Service, Terms, TermValue } from "@tierpolicy/schema";
import { capOf, ceilingLevels } from "../levels/cap.js";
import { publicity } from "../levels/ladders.js";
import { atLeast } from "../levels/lattice.js";
import { serviceLevels } from "../levels/service-levels.js";
import { statementOf } from "../levels/statement.js";
import type { Arrangement, MatchingRules, ServiceDecision } from "./decision.js";

/** All about one service that does not depend on the audiences of channels. */
export interface Outcome {
  /** As if no channel carried the service. */
  readonly untold: ServiceDecision;
  /** The channels that the offers ask for at a publicity that the customer gets, sorted by id. */
  readonly asked: readonly AskedChannel[];
}

export interface AskedChannel {
  readonly channel: string;
  /** Whether some offer names it. */
  readonly named: boolean;
  /** Whether some offer leaves the channels open. */
  readonly byDefault: boolean;
}

/** Where a customer stands towards a service. */
export interface Footing {
  /** The rules that apply to the customer and the service. */
  readonly rules: readonly Rule[];
  /** Whether the customer is in one of `exclusiveTo`, or the service is not exclusive. */
  readonly inside: boolean;
  readonly mayKnow: boolean;
}

/** The decision on one service (spec §3), frozen. */
export const outcomeOf = (service: Service, channels: readonly Channel[], { rules, inside, mayKnow }: Footing): Outcome => {
  const offers = rules.filter((rule) => rule.type === "offer");
  const withholds = rules.filter((rule) => rule.type === "withhold");
  const limits = rules.filter((rule) => rule.type === "limit");
  const arranges = rules.filter((rule) => rule.type === "arrange");
  const named: MatchingRules = { offer: names(offers), withhold: names(withholds), limit: names(limits), arrange: names(arranges) };

  if (offers.length === 0 || withholds.length > 0 || !inside) {
    const arrangement = mayKnow ? arrangementOf(arranges) : undefined;
    const untold = { offered: false, commitment: "none", publicity: "unannounced", channels: [] } as const;
    return { untold: freeze({ ...untold, ...(arrangement && { arrangement }), rules: named }), asked: [] };
  }
  const levels = serviceLevels(service);
  const statements = offers.map((offer) => statementOf(offer, service));
  const caps = [...limits.map((limit) => capOf(limit, service)), ceilingLevels(service)];
  const got = caps.reduce(levels.meet, statements.reduce(levels.join, levels.zero));
  return {
    untold: freeze({
      offered: true,
      commitment: got.commitment,
      publicity: got.publicity,
      ...(service.terms.size > 0 && { terms: recordOf(got.terms) }),
      channels: [],
      rules: named,
    }),
    asked: channels.flatMap((channel) => {
      if (!atLeast(publicity)(got.publicity, publicityOf(channel))) return [];
      const isNamed = statements.some((statement) => statement.channels?.includes(channel.id));
      const byDefault = statements.some((statement) => statement.channels === undefined);
      return isNamed || byDefault ? [{ channel: channel.id, named: isNamed, byDefault }] : [];
    }),
  };
};

/** The decision of an outcome once it is known where the customer may be told. */
export const toldOn = ({ untold }: Outcome, channels: readonly string[]): ServiceDecision =>
  channels.length === 0 ? untold : freeze({ ...untold, channels });

/** The publicity that it takes to be told of on a channel. */
export const publicityOf = ({ reach }: Channel): Publicity => (reach.kind === "segments" ? "segment" : reach.kind);

/** The lowest fee; among equals `us`, then the first by name. */
export const arrangementOf = (arranges: readonly ArrangeRule[]): Arrangement | undefined => {
  const [best] = arranges.map(({ fee, by }) => ({ fee, by })).sort(byPreference);
  return best;
};

export const byPreference = (a: Arrangement, b: Arrangement): number =>
  a.fee - b.fee || rank(a.by) - rank(b.by) || Number(a.by > b.by) - Number(a.by < b.by);

const rank = (by: string): number => (by === "us" ? 0 : 1);

const names = (rules: readonly Rule[]): readonly string[] => rules.map(({ name }) => name).sort();

const recordOf = (terms: Terms): { readonly [term: string]: TermValue } => {
  const record: { [term: string]: TermValue } = Object.create(null);
  for (const [term, value] of [...terms].sort(([a], [b]) => (a < b ? -1 : 1))) record[term] = value;
  return record;
};

const freeze = (decision: ServiceDecision): ServiceDecision => {
  const { channels, terms, arrangement, rules } = decision;
  for (const part of [channels, terms, arrangement, rules, ...Object.values(rules)]) Object.freeze(part);
  return Object.freeze(decision);
};
