import type { Policy } from "@tierpolicy/schema";
import type { Band } from "../../../population/bands/band.js";
import type { Ensemble } from "../../../population/bands/ensemble.js";
import { type CostSummary } from "./cost.js";
/** What a simulation comes to: what a manager asks first. As JSON a NaN is null. */
export interface Summary {
    readonly weeks: number;
    readonly runs: number;
    /** Customers at the beginning, and strangers who may become some. */
    readonly customers: number;
    readonly strangers: number;
    readonly end: {
        readonly customers: Band;
        readonly left: Band;
        readonly won: Band;
        readonly referred: Band;
    };
    /** Everyone first, then in the order of the policy. */
    readonly segments: readonly SegmentSummary[];
    /** In the order of the policy. */
    readonly delights: readonly DelightSummary[];
    /** Services that not everyone may know of, in the order of the policy. */
    readonly secrets: readonly SecretSummary[];
    /** In the order of the policy. */
    readonly services: readonly ServiceSummary[];
    readonly cost: CostSummary;
}
export interface SegmentSummary {
    readonly segment: string;
    /** Members who are customers, at the end of the last week. */
    readonly customers: Band;
    /** On average, at the end of the first week, of the one in the middle and of the last one. */
    readonly satisfaction: {
        readonly start: Band;
        readonly half: Band;
        readonly end: Band;
    };
}
export interface DelightSummary {
    readonly service: string;
    /** Customers who are offered it in the last week; of what depends on the calendar, few at a time. */
    readonly offered: Band;
    /** Customers to whom it is a delight no more. */
    readonly dropped: Band;
}
/** People outside `knownTo` who know of a service at the end. */
export interface SecretSummary {
    readonly service: string;
    readonly byWordOfMouth: Band;
    readonly byChannel: Band;
}
/** Over all weeks. */
export interface ServiceSummary {
    readonly service: string;
    readonly deliveries: Band;
    readonly failures: Band;
    readonly missed: Band;
    readonly comparisons: Band;
}
export declare const summaryOf: (policy: Policy, ensemble: Ensemble) => Summary;
//# sourceMappingURL=summary.d.ts.map