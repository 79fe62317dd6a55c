import type { Simulation } from "../simulation.js";
/** Something to measure in a simulation. */
export interface Measure {
    readonly meaning: string;
    readonly unit: string;
    /** What is better; left out where neither is, by itself. */
    readonly better?: "more" | "less";
    /** NaN where there is nothing to measure. */
    readonly of: (simulation: Simulation) => number;
}
declare const dropped: ({ weeks }: Simulation) => number;
/** Weeks without customers weigh nothing, so that their satisfaction, which is NaN, does not matter. */
declare const satisfactionThroughout: (simulation: Simulation) => number;
declare const effort: (simulation: Simulation) => number;
/** What two policies are compared in. */
export declare const MEASURES: {
    readonly satisfaction: {
        readonly meaning: "how satisfied the customers of the last week are, on average";
        readonly unit: "satisfaction, -1 to 1";
        readonly better: "more";
        readonly of: (simulation: Simulation) => number;
    };
    readonly "satisfaction-throughout": {
        readonly meaning: "how satisfied customers are in all weeks, on average";
        readonly unit: "satisfaction, -1 to 1";
        readonly better: "more";
        readonly of: typeof satisfactionThroughout;
    };
    readonly customers: {
        readonly meaning: "customers at the end of the last week";
        readonly unit: "people";
        readonly better: "more";
        readonly of: ({ weeks }: Simulation) => number;
    };
    readonly left: {
        readonly meaning: "customers who have left";
        readonly unit: "people";
        readonly better: "less";
        readonly of: ({ weeks }: Simulation) => number;
    };
    readonly won: {
        readonly meaning: "strangers who have become customers";
        readonly unit: "people";
        readonly better: "more";
        readonly of: ({ weeks }: Simulation) => number;
    };
    readonly effort: {
        readonly meaning: "what keeping and winning customers takes: to keep one for a year is 1, to win one is `winningCosts`";
        readonly unit: "customers kept for a year";
        readonly of: typeof effort;
    };
    readonly cost: {
        readonly meaning: "what all deliveries have cost";
        readonly unit: "money";
        readonly better: "less";
        readonly of: ({ weeks }: Simulation) => number;
    };
    readonly comparisons: {
        readonly meaning: "how often customers have learnt of what is not for them, and compared";
        readonly unit: "comparisons";
        readonly better: "less";
        readonly of: ({ weeks }: Simulation) => number;
    };
    readonly dropped: {
        readonly meaning: "delights, of one customer each, that are delights no more in the last week";
        readonly unit: "delights of customers";
        readonly better: "less";
        readonly of: typeof dropped;
    };
    readonly "bad-tales": {
        readonly meaning: "bad experiences that customers have told";
        readonly unit: "tales";
        readonly better: "less";
        readonly of: ({ weeks }: Simulation) => number;
    };
    readonly "good-tales": {
        readonly meaning: "good experiences that customers have told";
        readonly unit: "tales";
        readonly better: "more";
        readonly of: ({ weeks }: Simulation) => number;
    };
};
export type MeasureId = keyof typeof MEASURES;
export declare const MEASURE_IDS: readonly MeasureId[];
/** Of the satisfaction of one segment at the end. */
export declare const satisfactionOf: (segment: string) => Measure;
export {};
//# sourceMappingURL=measures.d.ts.map