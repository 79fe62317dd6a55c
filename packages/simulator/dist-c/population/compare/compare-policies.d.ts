import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { type RunsOptions } from "../bands/every-run.js";
import type { SimulateOptions } from "../simulation.js";
import type { Comparison } from "./comparison.js";
/**
 * What another policy would change, for the same people with the same luck: the difference of two policies in what counts, with its 95 %
 * interval over several seeds.
 *
 * Of twenty such intervals one misses the truth by chance: a verdict on a measure that was chosen beforehand weighs more than one that was
 * picked from the list because it stood out.
 *
 * @param a a valid policy, from `parsePolicy` or `definePolicy`, such as the one in force
 * @param b another one on the same facts, such as a draft: differences are of this one less the first
 * @returns the comparison; or everything that is wrong with the options, with customers who were given, or with facts that the policies do not declare alike
 * @example
 * ```ts
 * import { definePolicy } from "@tierpolicy/schema";
 * import { comparePolicies } from "@tierpolicy/simulator";
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
 *   const compared = await comparePolicies(careful.right, bold.right, { customers: 200, weeks: 26, runs: 5 });
 *   if (compared._tag === "Right")
 *     for (const { measure, difference, verdict } of compared.right.measures) console.log(measure, difference.mean, verdict);
 * }
 * ```
 */
export declare const comparePolicies: (a: Policy, b: Policy, options?: SimulateOptions & RunsOptions) => Promise<Either<NonEmptyArray<Diagnostic>, Comparison>>;
//# sourceMappingURL=compare-policies.d.ts.map