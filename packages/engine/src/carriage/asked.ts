import type { Channel, OfferRule, Policy, Service } from "@tierpolicy/schema";
import { ceilingOf } from "../levels/ceiling.js";
import { publicityOf } from "../levels/channel-publicity.js";
import { publicity } from "../levels/ladders.js";
import { atLeast } from "../levels/lattice.js";
import { statementOf } from "../levels/statement.js";

/** What offers can ask of one channel for one service. */
export interface Asked {
  readonly channel: Channel;
  /** Some offer names it. */
  readonly named: boolean;
  /** Some offer leaves the channels open. */
  readonly byDefault: boolean;
}

/**
 * What the offers of a service can ask of channels. A customer's publicity is the join of what the matching offers give, cut by the ceiling: it never
 * exceeds the join over all offers, cut by the ceiling. So a channel whose level that does not reach is asked for by nobody.
 */
export const askedOf = (service: Service, offers: readonly OfferRule[], { channels }: Pick<Policy, "channels">): readonly Asked[] => {
  const statements = offers.map((offer) => statementOf(offer, service));
  const widest = publicity.meet(
    statements.reduce((level, statement) => publicity.join(level, statement.publicity), publicity.zero),
    ceilingOf(service).publicity,
  );
  const names = new Set(statements.flatMap((statement) => statement.channels ?? []));
  const byDefault = statements.some((statement) => statement.channels === undefined);
  return [...channels.values()].flatMap((channel) => {
    const named = names.has(channel.id);
    return (named || byDefault) && atLeast(publicity)(widest, publicityOf(channel)) ? [{ channel, named, byDefault }] : [];
  });
};
