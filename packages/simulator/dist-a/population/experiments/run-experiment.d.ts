import { type Policy } from "@tierpolicy/schema";
import { type Band } from "../bands/band.js";
import { type RunsOptions } from "../bands/every-run.js";
import type { Coefficients } from "../coefficients/coefficients.js";
import type { Experiment, Prediction } from "./experiment.js";
export interface ExperimentOptions extends RunsOptions {
    readonly customers: number;
    readonly seed?: number;
    readonly coefficients?: Partial<Coefficients>;
}
/** What came of one prediction. */
export interface Outcome extends Omit<Prediction, "of"> {
    readonly advised: Band;
    readonly warned: Band;
    /** Warned less advised, run by run. */
    readonly difference: Band;
    /** Whether it came out: `no` where the opposite did, `undecided` where the interval contains 0; left out where nothing was claimed. */
    readonly cameOut?: "yes" | "no" | "undecided";
}
export interface ExperimentResult {
    readonly id: string;
    readonly claim: string;
    readonly customers: number;
    readonly weeks: number;
    readonly runs: number;
    readonly outcomes: readonly Outcome[];
}
/** Lets the same people, with the same luck, live under both policies, several times. */
export declare const runExperiment: ({ id, claim, advised, warned, customers, weeks, predictions }: Experiment, options: ExperimentOptions) => Promise<ExperimentResult>;
export declare const cameOut: ({ low, high }: Band, claimed: "more" | "less") => NonNullable<Outcome["cameOut"]>;
/** @throws InvariantError where it is none: it is written in this house */
export declare const policyOf: (document: object) => Policy;
//# sourceMappingURL=run-experiment.d.ts.map