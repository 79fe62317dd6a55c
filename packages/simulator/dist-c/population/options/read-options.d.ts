import { type Diagnostic } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Coefficients } from "../coefficients/coefficients.js";
import type { CustomerRecord, SimulateOptions } from "../simulation.js";
/** What a simulation starts from, all of it said. */
export interface Setting {
    readonly customers: number | readonly CustomerRecord[];
    readonly weeks: number;
    readonly seed: number;
    readonly start: string;
    readonly coefficients: Coefficients;
}
/** What those who run several simulations, or on several threads, say besides. */
export interface RunningOptions {
    /** How many simulations, each with a seed of its own. */
    readonly runs?: number;
    /** On how many threads. */
    readonly threads?: number;
}
export declare const DEFAULTS: Readonly<{
    readonly customers: 1000;
    readonly weeks: 104;
    readonly seed: 1;
    readonly start: "2026-01-05";
}>;
export declare const MOST_CUSTOMERS = 10000000;
export declare const MOST_WEEKS = 1040;
export declare const MOST_RUNS = 1000;
export declare const MOST_THREADS = 256;
/**
 * Reads what a simulation starts from, and fills in what is left out. Whether the customers can exist, whoever asks for their facts says.
 *
 * @returns the whole setting, frozen; or everything that is wrong with the options: never throws, whatever it is given
 * @example
 * ```ts
 * import { readOptions } from "@tierpolicy/simulator";
 *
 * const read = readOptions({ weeks: 2000, coefficients: { forgeting: 0.02 } as object });
 * if (read._tag === "Left") for (const { message } of read.left) console.log(message);
 * // `weeks` is 2000, and must be a whole number from 1 to 1,040
 * // there is no coefficient `forgeting`
 * ```
 */
export declare const readOptions: (options?: SimulateOptions & RunningOptions) => Either<NonEmptyArray<Diagnostic>, Setting>;
//# sourceMappingURL=read-options.d.ts.map