import { ceilingOf, publicity } from "@tierpolicy/engine";
import type { Channel, OfferRule, Policy, Publicity, Service } from "@tierpolicy/schema";

/** The publicity that a service needs for the channel to carry it (spec §3). */
export const levelOf = ({ reach }: Channel): Publicity => (reach.kind === "segments" ? "segment" : reach.kind);

/** The channels that an offer names for a service, itself or by the service's `defaults`. */
export const namedBy = ({ states }: OfferRule, { defaults }: Service): readonly string[] | undefined =>
  states.channels ?? defaults.channels;

/** The publicity that an offer asks for, before any cap. */
export const askedBy = ({ states }: OfferRule, { defaults, classDefault }: Service): Publicity =>
  states.publicity ?? defaults.publicity ?? classDefault.publicity;

const offers = new WeakMap<Policy, ReadonlyMap<string, readonly OfferRule[]>>();

/** The offers of a service, in the policy's order. */
export const offersOf = (policy: Policy, service: string): readonly OfferRule[] => {
  const known = offers.get(policy) ?? groupedByService(policy);
  offers.set(policy, known);
  return known.get(service) ?? [];
};

const groupedByService = ({ rules }: Policy): ReadonlyMap<string, readonly OfferRule[]> => {
  const byService = new Map<string, OfferRule[]>();
  for (const rule of rules) {
    if (rule.type !== "offer") continue;
    for (const service of rule.services) {
      const earlier = byService.get(service);
      if (earlier === undefined) byService.set(service, [rule]);
      else earlier.push(rule);
    }
  }
  return byService;
};

/** The widest publicity that any customer's decision on a service can have, going by words alone. */
export const widestPublicity = (policy: Policy, service: Service): Publicity => {
  const asked = offersOf(policy, service.id).reduce((widest, offer) => publicity.join(widest, askedBy(offer, service)), publicity.zero);
  return publicity.meet(asked, ceilingOf(service).publicity);
};

/** A channel of which a policy's words do not rule out that it carries a service. */
export interface Carrier {
  readonly channel: Channel;
  /** Whether an offer names it, rather than that it carries what is offered to its whole audience. */
  readonly isNamed: boolean;
}

/** The channels that can carry a service, going by words alone: of the others there is nothing to ask. */
export const carriersOf = (policy: Policy, service: Service): readonly Carrier[] => {
  const known = offersOf(policy, service.id);
  const widest = widestPublicity(policy, service);
  const named = new Set(known.flatMap((offer) => namedBy(offer, service) ?? []));
  const isLeftOpen = known.some((offer) => namedBy(offer, service) === undefined);
  return [...policy.channels.values()].flatMap((channel) => {
    const isNamed = named.has(channel.id);
    // Unless an offer names it, a public channel carries nothing: people who are not customers are offered nothing.
    const canCarry = isNamed || (isLeftOpen && channel.reach.kind !== "public");
    return canCarry && publicity.compare(levelOf(channel), widest) <= 0 ? [{ channel, isNamed }] : [];
  });
};
