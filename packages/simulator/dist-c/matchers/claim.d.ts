import type { CustomerSet, Formulas, ServiceDecision } from "@tierpolicy/engine";
import type { Assertion, Policy } from "@tierpolicy/schema";
/** What a customer gets of one service, and on which channels the customer hears of it. */
export interface Treatment {
    readonly decision: ServiceDecision;
    /** Of the channels that the claim asks of. */
    readonly heardOn: readonly string[];
}
/** What is expected of one service and of every customer in question. */
export interface Claim {
    readonly service: string;
    /** Where it looks at whether a customer hears of the service. */
    readonly channels: readonly string[];
    /** The possible customers who show that it does not hold. */
    readonly breakers: (formulas: Formulas) => CustomerSet;
    readonly isBrokenBy: (treatment: Treatment) => boolean;
    /** What a customer who shows it gets: "is offered …". */
    readonly outcome: (treatment: Treatment) => string;
    /** The names of the rules to blame. */
    readonly rules: (treatment: Treatment) => readonly string[];
    readonly help: string;
}
/** Reads what an author expects as claims, one for each of its services. */
export type ClaimMaker = (policy: Policy, assertion: Assertion, isNot: boolean) => readonly Claim[];
/** A claim is what the assertion demands, or the contrary of it. */
export declare const demanded: ClaimMaker;
//# sourceMappingURL=claim.d.ts.map