import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import { type NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { type Band } from "../bands/band.js";
import { type RunsOptions } from "../bands/every-run.js";
import { type CoefficientName } from "../coefficients/coefficients.js";
import type { Measure } from "../compare/measures.js";
import type { SimulateOptions } from "../simulation.js";
import { type Influence } from "./influence.js";
/** What moves the difference of two policies in one measure. */
export interface Influences {
    readonly runs: number;
    /** With the coefficients as they are, b less a. */
    readonly difference: Band;
    /** Those that move the difference furthest come first. */
    readonly influences: readonly Influence[];
}
type Of = Measure["of"];
/**
 * What moves the difference of two policies, b less a, in several measures at once, since it is the simulations that take time.
 *
 * @param tried the coefficients that are set to their plausible low and high, one at a time
 * @returns in the order of the measures
 */
export declare const influencesIn: (measures: NonEmptyArray<Of>, [a, b]: readonly [a: Policy, b: Policy], options: SimulateOptions & RunsOptions, tried: readonly CoefficientName[]) => Promise<Either<NonEmptyArray<Diagnostic>, NonEmptyArray<Influences>>>;
export {};
//# sourceMappingURL=influences-in.d.ts.map