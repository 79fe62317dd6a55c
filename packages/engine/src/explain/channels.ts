import type { Channel, Policy, Rule, Service } from "@tierpolicy/schema";
import type { Carriage } from "../carriage/carriage.js";
import { clockOf, holdsAt } from "../carriage/clocks.js";
import type { ServiceDecision } from "../decide/decision.js";
import { publicityOf } from "../levels/channel-publicity.js";
import { publicity } from "../levels/ladders.js";
import { atLeast } from "../levels/lattice.js";
import { statementOf } from "../levels/statement.js";
import type { Standing } from "../standing/predicate.js";
import { isInSome } from "../standing/standing.js";
import type { ChannelExplanation, Silence } from "./explanation.js";

/** The channels that the offers ask for. */
export interface AskedChannels {
  /** Whether some offer leaves the channels open. */
  readonly byDefault: boolean;
  /** Sorted by id; `named` says whether some offer names it. */
  readonly channels: readonly { readonly channel: Channel; readonly named: boolean }[];
}

/** @param applying the rules that apply to the customer and the service */
export const askedChannels = (policy: Policy, service: Service, applying: readonly Rule[]): AskedChannels => {
  const statements = applying.filter((rule) => rule.type === "offer").map((offer) => statementOf(offer, service));
  const byDefault = statements.some(({ channels }) => channels === undefined);
  const channels = [...policy.channels.values()]
    .map((channel) => ({ channel, named: statements.some(({ channels }) => channels?.includes(channel.id)) }))
    .filter(({ named }) => named || byDefault)
    .sort((a, b) => (a.channel.id < b.channel.id ? -1 : 1));
  return { byDefault, channels };
};

/** For each channel that the offers ask for, whether the customer is told there, and if not, why. */
export const channelsOf = (
  policy: Policy,
  service: Service,
  { byDefault, channels }: AskedChannels,
  { publicity: got, channels: told }: Pick<ServiceDecision, "publicity" | "channels">,
  { carriage, standing }: { readonly carriage: Carriage; readonly standing: Standing },
): readonly ChannelExplanation[] => {
  const clock = clockOf(policy, standing.facts);
  const silenceOf = (channel: Channel, named: boolean): Silence => {
    const needs = publicityOf(channel);
    if (!atLeast(publicity)(got, needs)) return { kind: "too-wide", needs };
    const carried =
      (named && holdsAt(carriage.named(channel.id, service.id), clock, standing.facts)) ||
      (byDefault && holdsAt(carriage.byDefault(channel.id, service.id), clock, standing.facts));
    if (!carried) return { kind: named ? "audience-may-not-know" : "audience-not-offered" };
    const { reach } = channel;
    return reach.kind === "segments" && !isInSome(policy, reach.segments, standing)
      ? { kind: "not-reached", segments: reach.segments }
      : { kind: "excepted" };
  };
  return channels.map(({ channel, named }) =>
    Object.freeze(
      told.includes(channel.id)
        ? { channel: channel.id, told: true }
        : { channel: channel.id, told: false, silence: Object.freeze(silenceOf(channel, named)) },
    ),
  );
};
