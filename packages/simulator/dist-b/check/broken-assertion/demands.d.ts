import type { CustomerSet, Formulas, ServiceDecision } from "@tierpolicy/engine";
import { type Must, type Policy, type Rule, type Service } from "@tierpolicy/schema";
/** One thing that an assertion demands of one service. */
export interface Demand {
    /** The JSON Pointer from the assertion to its words. */
    readonly path: string;
    /** Whether it wants less than the customers get who break it. */
    readonly isCeiling: boolean;
    /** The customers who break it, among all that are possible. */
    readonly breakers: (formulas: Formulas) => CustomerSet;
    readonly isBrokenBy: (decision: ServiceDecision) => boolean;
    /** What a customer who breaks it gets: "is promised …". */
    readonly outcome: (decision: ServiceDecision) => string;
    /** Whether a rule has a part in it, if it matches the customer. */
    readonly isToBlame: (rule: Rule) => boolean;
    /** What to write instead, for the customers who break it. */
    readonly repair: string;
}
/** Everything that `must` demands of a service; each end of each bound is a demand of its own. */
export declare const demandsOf: (policy: Policy, service: Service, must: Must) => readonly Demand[];
/** The names of the rules that match a customer and have a part in what breaks the demand, sorted. */
export declare const rulesToBlame: (policy: Policy, demand: Demand, { rules }: ServiceDecision) => readonly string[];
//# sourceMappingURL=demands.d.ts.map