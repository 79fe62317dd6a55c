import type { Coefficients } from "./coefficients/coefficients.js";
/** What a simulation starts from. */
export interface SimulateOptions {
    /** How many customers to generate from the declared facts (1,000 where it is left out), or the customers themselves: their facts, and an `id` where they have one. */
    readonly customers?: number | readonly CustomerRecord[];
    /** How many weeks; 104 where it is left out. */
    readonly weeks?: number;
    /** A whole number; 1 where it is left out. */
    readonly seed?: number;
    /** The day on which the first week begins, as `YYYY-MM-DD`, from 2024-01-01 on; 2026-01-05 where it is left out. */
    readonly start?: string;
    /** Those that are to be others than their defaults. */
    readonly coefficients?: Partial<Coefficients>;
}
export interface CustomerRecord {
    readonly [fact: string]: unknown;
}
/** One service, of the customers of one segment, at the end of a week. */
export interface SegmentService {
    /** How many of them are offered it. */
    readonly offered: number;
    /** What those expect of it, on average, 0 to 1; NaN where nobody is offered it. */
    readonly expectation: number;
    /** For how many of them it is a delight no more, though the catalogue calls it one. */
    readonly dropped: number;
}
/** The customers of one segment at the end of a week. */
export interface SegmentWeek {
    readonly customers: number;
    /** On average, -1 to 1; NaN where there is nobody. */
    readonly satisfaction: number;
    readonly left: number;
    /** In the order of `Simulation.services`. */
    readonly services: readonly SegmentService[];
}
/** One service in a week. */
export interface ServiceWeek {
    readonly deliveries: number;
    /** Of these, how many did not come as they should. */
    readonly failures: number;
    /** Occasions on which it was expected of the company, and customers were not offered it; and delights that were foreseen and did not come. */
    readonly missed: number;
    /** Satisfaction with the experiences of the week, on average, -1 to 1; NaN where there were none. */
    readonly satisfaction: number;
    /** In the policy's currency. */
    readonly cost: number;
    /** Customers who learnt of it this week, are not offered it, and compared themselves with those who are. */
    readonly comparisons: number;
    /** People outside `knownTo` who know of it by now, whoever they are: by word of mouth; and on a channel, which must be nobody. */
    readonly outsiders: {
        readonly people: number;
        readonly byWordOfMouth: number;
        readonly byChannel: number;
    };
}
export interface Week {
    /** From 0 on. */
    readonly week: number;
    /** The day on which it begins. */
    readonly date: string;
    /** At the end of the week. */
    readonly customers: number;
    /** In the week: strangers who became customers, how many of them by a friend's tale, and customers who left. */
    readonly won: number;
    readonly referred: number;
    readonly left: number;
    /** Customers who told others of an experience, for better and for worse. */
    readonly tales: {
        readonly good: number;
        readonly bad: number;
    };
    /** Of all deliveries of the week, in the policy's currency. */
    readonly cost: number;
    /** Everybody first, then in the order of `Simulation.segments`. */
    readonly segments: readonly SegmentWeek[];
    /** In the order of `Simulation.services`. */
    readonly services: readonly ServiceWeek[];
}
/** What became of everybody: the same to the last bit for the same policy and options, on any number of threads. */
export interface Simulation {
    readonly policy: {
        readonly name: string;
        readonly version?: string;
        readonly currency?: string;
    };
    readonly seed: number;
    readonly start: string;
    /** Customers at the beginning, and strangers who may become some. */
    readonly customers: number;
    readonly strangers: number;
    readonly coefficients: Coefficients;
    /** `everyone`, then the segments of the policy in its order. */
    readonly segments: readonly string[];
    readonly services: readonly string[];
    readonly weeks: readonly Week[];
}
//# sourceMappingURL=simulation.d.ts.map