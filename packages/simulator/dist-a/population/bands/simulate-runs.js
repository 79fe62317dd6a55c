import { map } from "fp-ts/lib/Either.js";
import { simulateInParallel } from "../simulate.js";
import { ensembleOf } from "./ensemble.js";
import { everyRun } from "./every-run.js";
/**
 * Simulates the same policy under several seeds: `seed`, `seed + 1` and so on. What all of them show is the policy's doing; what they
 * differ in is luck, of which the bands of the ensemble say how much there is.
 *
 * Where customers are generated, each seed has others, so that the bands hold for such a population; where they are given, they are the
 * same in each, and the bands hold for these very people.
 *
 * @param policy a valid policy, from `parsePolicy` or `definePolicy`
 * @returns the ensemble; or everything that is wrong with the options, or with customers who were given
 * @example
 * ```ts
 * import { definePolicy } from "@tierpolicy/schema";
 * import { simulateRuns } from "@tierpolicy/simulator";
 *
 * const policy = definePolicy({
 *   tierpolicy: 1,
 *   name: "bakery",
 *   services: { bread: { need: "basic", control: "high" } },
 *   rules: [{ name: "bread for all", conditions: { all: [] }, event: { type: "offer", params: { service: "bread" } } }],
 * });
 * if (policy._tag === "Right") {
 *   const runs = await simulateRuns(policy.right, { customers: 200, weeks: 26, runs: 5 });
 *   if (runs._tag === "Right") {
 *     const { mean, low, high } = runs.right.bandOf(({ weeks }) => weeks.at(-1)?.customers ?? Number.NaN);
 *     console.log(`${mean} customers are left, ${low} to ${high}`);
 *   }
 * }
 * ```
 */
export const simulateRuns = async (policy, options = {}) => map(ensembleOf)(await everyRun(options, 1, (setting, living) => simulateInParallel(policy, { ...setting, ...living })));
//# sourceMappingURL=simulate-runs.js.map