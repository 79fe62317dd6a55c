import { type ServiceDecision } from "@tierpolicy/engine";
import type { LevelPair, LimitRule, OfferRule, Policy, Service } from "@tierpolicy/schema";
/** What leaves a customer with too little of a service; neither limits nor offers, where the ceiling of its class alone does. */
export interface Blame {
    /** Those that take it away. */
    readonly limits: readonly LimitRule[];
    /** All that match, where none of them gives enough. */
    readonly offers: readonly OfferRule[];
    /** JSON Pointer to the first words that say so. */
    readonly pointer: string;
}
/** @param decided on the customer, by a decision on whom the rules that match are listed */
export declare const blameFor: <Name extends keyof LevelPair>(policy: Policy, service: Service, decided: ServiceDecision | undefined, name: Name, isTooLittle: (level: LevelPair[Name]) => boolean) => Blame;
//# sourceMappingURL=blame.d.ts.map