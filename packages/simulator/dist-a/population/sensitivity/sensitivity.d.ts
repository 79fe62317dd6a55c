import { type Diagnostic, type Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { RunsOptions } from "../bands/every-run.js";
import { type CoefficientName } from "../coefficients/coefficients.js";
import { type MeasureId } from "../compare/measures.js";
import type { SimulateOptions, Simulation } from "../simulation.js";
import { type Influences } from "./influences-in.js";
export interface SensitivityOptions extends SimulateOptions, RunsOptions {
    /** In which measure the policies are ranked; `satisfaction`, of everybody at the end, where it is left out. */
    readonly measure?: MeasureId;
    /** Those that are tried; all where it is left out. */
    readonly tried?: readonly CoefficientName[];
}
/** How much the ranking of two policies depends on the coefficients. Plain data: `JSON.stringify` writes a NaN as null. */
export interface Sensitivity extends Influences {
    readonly a: Simulation["policy"];
    readonly b: Simulation["policy"];
    readonly measure: MeasureId;
    readonly unit: string;
}
/**
 * Which coefficients change the ranking of two policies: each is set to the low and to the high end of what is plausible for it, all
 * others left as they are, on the same people with the same luck.
 *
 * It costs about 95 times what comparing costs. And it sees each coefficient by itself: of two that only together turn the ranking it
 * says nothing, nor of one that turns it halfway. A ranking that holds here holds near these coefficients, one at a time; how they
 * interact, only a design that moves several at once would show (Morris 1991; Saltelli et al. 2008, who warn of exactly this one).
 * Where policies hardly differ, a few of a hundred trials are decided by chance alone: look at how far they move the difference, and repeat
 * those with more runs.
 *
 * @param a a valid policy, from `parsePolicy` or `definePolicy`
 * @param b another one on the same facts
 * @returns the difference and what moves it; or everything that is wrong with the options, with customers who were given, or with facts that the policies do not declare alike
 * @example
 * ```ts
 * import { definePolicy } from "@tierpolicy/schema";
 * import { sensitivity } from "@tierpolicy/simulator";
 *
 * const promising = (commitment: "best-effort" | "target") =>
 *   definePolicy({
 *     tierpolicy: 1,
 *     name: commitment,
 *     standards: { expected: { low: { ceiling: { commitment: "target" } } } },
 *     services: { technician: { need: "expected", control: "low" } },
 *     channels: { letter: { reach: "individual" } },
 *     rules: [
 *       {
 *         name: "a technician for all",
 *         conditions: { all: [] },
 *         event: { type: "offer", params: { service: "technician", commitment } },
 *       },
 *     ],
 *   });
 * const [careful, bold] = [promising("best-effort"), promising("target")];
 * if (careful._tag === "Right" && bold._tag === "Right") {
 *   const tried = ["claimTarget", "keptUnderLowControl"] as const;
 *   const found = await sensitivity(careful.right, bold.right, { customers: 100, weeks: 26, runs: 3, tried });
 *   if (found._tag === "Right")
 *     for (const { coefficient, trials } of found.right.influences)
 *       for (const { value, difference, effect } of trials) console.log(coefficient, value, difference.mean, effect);
 * }
 * ```
 */
export declare const sensitivity: (a: Policy, b: Policy, options?: SensitivityOptions) => Promise<Either<NonEmptyArray<Diagnostic>, Sensitivity>>;
//# sourceMappingURL=sensitivity.d.ts.map