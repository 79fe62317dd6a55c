import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { type RunningOptions, type Setting } from "./options/read-options.js";
import type { People } from "./people/people.js";
import type { SimulateOptions, Simulation } from "./simulation.js";
/**
 * Lets a policy loose on a population: people are decided by the engine week by week, are told of services, given them, disappointed, talk,
 * leave and come (docs/model.md).
 *
 * The same policy and options give the same numbers, to the last bit, everywhere.
 *
 * @param policy a valid policy, from `parsePolicy` or `definePolicy`
 * @returns what became of everybody, week by week; or everything that is wrong with the options, or with customers who were given
 * @example
 * ```ts
 * import { definePolicy } from "@tierpolicy/schema";
 * import { simulate } from "@tierpolicy/simulator";
 *
 * const policy = definePolicy({
 *   tierpolicy: 1,
 *   name: "bakery",
 *   facts: { visits: { type: "integer", minimum: 0 } },
 *   services: { cake: { need: "delight" } },
 *   channels: { counter: { reach: "individual" } },
 *   rules: [
 *     {
 *       name: "regulars get a cake",
 *       conditions: { all: [{ fact: "visits", operator: "greaterThan", value: 50 }] },
 *       event: { type: "offer", params: { service: "cake" } },
 *     },
 *   ],
 * });
 * if (policy._tag === "Right") {
 *   const simulated = simulate(policy.right, { customers: 1000, weeks: 52, seed: 7 });
 *   if (simulated._tag === "Right") console.log(simulated.right.weeks.at(-1)?.services[0]?.deliveries);
 * }
 * ```
 */
export declare const simulate: (policy: Policy, options?: SimulateOptions) => Either<NonEmptyArray<Diagnostic>, Simulation>;
export interface ParallelOptions extends Pick<RunningOptions, "threads"> {
    /** Is told after each week how many have been lived through, of how many. */
    readonly onWeek?: (done: number, of: number) => void;
}
/**
 * The same as `simulate`, on several threads: the same numbers, to the last bit, later. For large populations, and for whoever cannot wait
 * while one thread is busy. For Node. All threads have ended when it is done.
 *
 * @param policy a valid policy, from `parsePolicy` or `definePolicy`
 * @param options those of `simulate`; `threads`, as many as the machine has processors where it is left out; and `onWeek`
 * @returns what `simulate` returns; rejected where a thread fails
 * @example
 * ```ts
 * import { definePolicy } from "@tierpolicy/schema";
 * import { simulateInParallel } from "@tierpolicy/simulator";
 *
 * const policy = definePolicy({
 *   tierpolicy: 1,
 *   name: "bakery",
 *   facts: { visits: { type: "integer", minimum: 0 } },
 *   services: { bread: { need: "basic", control: "high" } },
 *   channels: { window: { reach: "public" } },
 *   rules: [{ name: "bread for everyone", conditions: { all: [] }, event: { type: "offer", params: { service: "bread" } } }],
 * });
 * if (policy._tag === "Right") {
 *   const simulated = await simulateInParallel(policy.right, { customers: 5000, weeks: 8, threads: 2 });
 *   if (simulated._tag === "Right") console.log(simulated.right.weeks.length);
 * }
 * ```
 */
export declare const simulateInParallel: (policy: Policy, options?: SimulateOptions & ParallelOptions) => Promise<Either<NonEmptyArray<Diagnostic>, Simulation>>;
type SettingOfPeople = Omit<Setting, "customers" | "weeks">;
/** `simulate`, with people who are there already: made for this policy, or for several. */
export declare const simulateOn: (policy: Policy, people: People, setting: SettingOfPeople) => Either<NonEmptyArray<Diagnostic>, Simulation>;
/** `simulateInParallel`, with people who are there already. */
export declare const simulateInParallelOn: (policy: Policy, people: People, setting: SettingOfPeople, { threads, onWeek }?: ParallelOptions) => Promise<Either<NonEmptyArray<Diagnostic>, Simulation>>;
export {};
//# sourceMappingURL=simulate.d.ts.map