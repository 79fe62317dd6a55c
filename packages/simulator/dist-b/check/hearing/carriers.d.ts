import type { Channel, OfferRule, Policy, Publicity, Service } from "@tierpolicy/schema";
/** The publicity that a service needs for the channel to carry it (spec §3). */
export declare const levelOf: ({ reach }: Channel) => Publicity;
/** The channels that an offer names for a service, itself or by the service's `defaults`. */
export declare const namedBy: ({ states }: OfferRule, { defaults }: Service) => readonly string[] | undefined;
/** The publicity that an offer asks for, before any cap. */
export declare const askedBy: ({ states }: OfferRule, { defaults, classDefault }: Service) => Publicity;
/** The offers of a service, in the policy's order. */
export declare const offersOf: (policy: Policy, service: string) => readonly OfferRule[];
/** The widest publicity that any customer's decision on a service can have, going by words alone. */
export declare const widestPublicity: (policy: Policy, service: Service) => Publicity;
/** A channel of which a policy's words do not rule out that it carries a service. */
export interface Carrier {
    readonly channel: Channel;
    /** Whether an offer names it, rather than that it carries what is offered to its whole audience. */
    readonly isNamed: boolean;
}
/** The channels that can carry a service, going by words alone: of the others there is nothing to ask. */
export declare const carriersOf: (policy: Policy, service: Service) => readonly Carrier[];
//# sourceMappingURL=carriers.d.ts.map