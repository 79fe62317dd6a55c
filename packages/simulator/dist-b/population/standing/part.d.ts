import type { Channel, Policy, Service } from "@tierpolicy/schema";
/** What is asked of a policy. */
export interface Asked {
    readonly services: readonly string[];
    /** Who is in them. */
    readonly segments: readonly string[];
    /** Of which the decisions on the services say whether they tell of them, and who is in their audiences. */
    readonly channels: readonly Channel[];
}
/** The segments that a service itself names. */
export declare const segmentsOf: ({ exclusiveTo, knownTo }: Service) => readonly string[];
/**
 * Just what a policy says of some services and segments, and the facts at which that looks. Of people who were possible once it says the same, and sooner:
 * what cannot change has not become impossible.
 */
export declare const partOf: (policy: Policy, { services, segments, channels }: Asked) => Policy;
//# sourceMappingURL=part.d.ts.map