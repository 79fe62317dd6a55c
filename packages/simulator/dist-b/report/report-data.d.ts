import type { Announcement, MatrixRow } from "@tierpolicy/engine";
import type { Budget, Channel, Described, Need, Text } from "@tierpolicy/schema";
import type { Report } from "../check/report.js";
import type { Band } from "../population/bands/band.js";
import type { Coefficients } from "../population/coefficients/coefficients.js";
/** Everything that a report says, in no language yet: plain data. */
export interface ReportData {
    readonly policy: Described & {
        readonly name: string;
        readonly version?: string;
        readonly currency?: string;
    };
    /** The day of the run, `YYYY-MM-DD`. */
    readonly today?: string;
    /** In the policy's order. */
    readonly facts: readonly Named[];
    readonly segments: readonly Named[];
    readonly services: readonly ReportedService[];
    readonly channels: readonly ReportedChannel[];
    readonly check: Report;
    /** Absent where the budget of the formulas does not suffice. */
    readonly matrix?: readonly MatrixRow[];
    readonly announcements?: readonly Announcement[];
    readonly simulated: Simulated;
}
/** A part of the policy and what it is called there. */
export interface Named {
    readonly id: string;
    readonly title?: Text;
}
export interface ReportedService extends Named {
    readonly need: Need;
    /** Absent where it is offered without regard to membership. */
    readonly exclusiveTo?: readonly string[];
    readonly knownTo: "everyone" | readonly string[];
    /** Per delivery, in the policy's currency. */
    readonly cost?: number;
    readonly terms: readonly Named[];
}
export interface ReportedChannel extends Named {
    readonly reach: Channel["reach"];
    readonly overheardBy: readonly string[];
    /** Whether there are people whom it never reaches. */
    readonly hasExceptions: boolean;
}
/** What came out of some simulations of the policy under different seeds. */
export interface Simulated {
    /** The first day and the last one, `YYYY-MM-DD`. */
    readonly start: string;
    readonly end: string;
    /** On which each week begins. */
    readonly dates: readonly string[];
    /** One for each run. */
    readonly seeds: readonly number[];
    /** At the beginning. */
    readonly customers: number;
    readonly strangers: number;
    /** Whether the customers were given, rather than made from the declared facts. */
    readonly given: boolean;
    readonly coefficients: Coefficients;
    readonly everyone: Group;
    /** In the order of the segments. */
    readonly groups: readonly Group[];
    /** In the order of the services. */
    readonly services: readonly SimulatedService[];
    readonly flows: Flows;
    readonly cost: Cost;
}
/** The customers of one segment, or all of them. */
export interface Group {
    /** At the end of each week. */
    readonly customers: readonly Band[];
    /** At the end of each week, -1 to 1. */
    readonly satisfaction: readonly Band[];
    /** The share of them who leave within a year. */
    readonly leaving: Band;
    /** In the order of the services. */
    readonly services: readonly GroupService[];
}
/** One service as those of a group see it who are offered it, at the end of the last week. */
export interface GroupService {
    readonly offered: Band;
    /** 0 to 1; without a mean where nobody is offered it. */
    readonly expectation: Band;
    /** The share of the group for whom it is a delight no more; only of a delight. */
    readonly dropped?: Band;
}
export interface SimulatedService {
    /** What everybody expects who is offered it, week by week. */
    readonly expectation: readonly Band[];
    /** The share of everybody for whom it is a delight no more; only of a delight. */
    readonly dropped?: readonly Band[];
    /** People who are not to know of it and do, at the end of each week; absent where everybody may know. */
    readonly exposure?: Exposure;
    /** In all weeks together. */
    readonly deliveries: Band;
    readonly failures: Band;
    readonly missed: Band;
    /** Customers who learnt of it, were not offered it, and compared themselves with those who are. */
    readonly comparisons: Band;
    readonly cost: Band;
}
export interface Exposure {
    readonly byWordOfMouth: readonly Band[];
    /** The greatest number in any week of any run; what is proved says that it is 0. */
    readonly byChannel: number;
}
/** In all weeks together. */
export interface Flows {
    readonly won: Band;
    /** The share of those won whom a friend's tale brought; without a mean where nobody was won. */
    readonly referred: Band;
    readonly left: Band;
    readonly tales: {
        readonly good: Band;
        readonly bad: Band;
    };
}
export interface Cost {
    readonly total: Band;
    /** A month's, on average. */
    readonly perMonth: Band;
    /** The calendar months that lie within the simulated weeks as a whole. */
    readonly months: readonly MonthlyCost[];
    readonly budget?: Budget & {
        readonly perMonth: number;
    };
}
export interface MonthlyCost {
    /** `YYYY-MM`. */
    readonly month: string;
    readonly cost: Band;
}
//# sourceMappingURL=report-data.d.ts.map