import { type CustomerSet, type Formulas, type ServiceDecision } from "@tierpolicy/engine";
import type { LimitRule, OfferRule, Policy, Service, TermValue } from "@tierpolicy/schema";
/** A level or a value of a term that an offer ends up with, as the author wrote it. */
export interface StatedLevel {
    /** `commitment`, `publicity` or the term. */
    readonly name: string;
    readonly value: TermValue;
    /** Whether the service's `defaults` say it, and not the offer. */
    readonly isDefault: boolean;
    /** JSON Pointer to the word. */
    readonly pointer: string;
    /** Those who are offered the service at this level or a better one. */
    readonly reached: (formulas: Formulas) => CustomerSet;
    /** Whether a limit leaves less. */
    readonly isCutBy: (limit: LimitRule) => boolean;
    readonly isReachedBy: (decision: ServiceDecision) => boolean;
}
/**
 * Every level that an offer states of a service, itself or by the service's `defaults`.
 * What is above the ceiling that standards, evidence and exclusivity set is left out: that is the business of other checks.
 */
export declare const statedLevels: (policy: Policy, rule: OfferRule, service: Service) => readonly StatedLevel[];
//# sourceMappingURL=stated-levels.d.ts.map