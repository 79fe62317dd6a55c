import type { Diagnostic } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { type RunningOptions, type Setting } from "../options/read-options.js";
import type { ParallelOptions } from "../simulate.js";
import type { SimulateOptions } from "../simulation.js";
/** What those say besides who simulate several times. */
export interface RunsOptions extends RunningOptions {
    /** Is told after each run how many are done, and of how many. */
    readonly onRun?: (done: number, of: number) => void;
    /** Is told after each week how many have been lived through, of how many, all simulations together. */
    readonly onWeek?: (done: number, of: number) => void;
}
/**
 * Does the same under several seeds: the one of the options, the next, and so on.
 *
 * @param simulations how many there are in each run
 * @param once what is done with a seed; it hands on how the simulations are to be run
 * @returns what came of each, in this order; or everything that is wrong with the options, or what the first run found wrong
 */
export declare const everyRun: <T>(options: SimulateOptions & RunsOptions, simulations: number, once: (setting: Setting, living: ParallelOptions) => Promise<Either<NonEmptyArray<Diagnostic>, T>>) => Promise<Either<NonEmptyArray<Diagnostic>, NonEmptyArray<T>>>;
//# sourceMappingURL=every-run.d.ts.map