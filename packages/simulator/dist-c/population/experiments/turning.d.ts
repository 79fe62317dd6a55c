import type { Band } from "../bands/band.js";
import { type CoefficientName } from "../coefficients/coefficients.js";
import type { Experiment } from "./experiment.js";
import { type ExperimentOptions, type Outcome } from "./run-experiment.js";
type CameOut = NonNullable<Outcome["cameOut"]>;
/** A value of one coefficient, within what is plausible, under which a prediction fares otherwise than usually. */
export interface Turn {
    readonly coefficient: CoefficientName;
    readonly value: number;
    readonly difference: Band;
    readonly cameOut: CameOut;
}
/** What one prediction depends on. */
export interface Turning {
    readonly measure: string;
    readonly usually: {
        readonly difference: Band;
        readonly cameOut: CameOut;
    };
    readonly turns: readonly Turn[];
    /** What moves the difference most, whether it turns anything or not. */
    readonly strongest: readonly {
        readonly coefficient: CoefficientName;
        readonly value: number;
        readonly difference: Band;
    }[];
}
/** Under which plausible coefficients, one at a time, the predictions of an experiment come out and under which they do not. */
export declare const turningOf: ({ advised, warned, customers, weeks, predictions }: Experiment, options: ExperimentOptions) => Promise<readonly Turning[]>;
export {};
//# sourceMappingURL=turning.d.ts.map