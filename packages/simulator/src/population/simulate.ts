import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { type Either, isLeft, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { live } from "./life/live.js";
import { planOf } from "./life/plan.js";
import { type RunningOptions, readOptions, type Setting } from "./options/read-options.js";
import type { People } from "./people/people.js";
import { peopleOf } from "./people/people-of.js";
import type { SimulateOptions, Simulation, Week } from "./simulation.js";
import type { World } from "./standing/world.js";
import { worldOf } from "./standing/world-of.js";
import { worldToBe } from "./standing/world-to-be.js";

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
export const simulate = (policy: Policy, options: SimulateOptions = {}): Either<NonEmptyArray<Diagnostic>, Simulation> => {
  const setting = readOptions(options);
  if (isLeft(setting)) return setting;
  const people = peopleOf(policy, { ...setting.right, strangers: setting.right.coefficients.strangers });
  return isLeft(people) ? people : simulateOn(policy, people.right, setting.right);
};

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
export const simulateInParallel = async (
  policy: Policy,
  options: SimulateOptions & ParallelOptions = {},
): Promise<Either<NonEmptyArray<Diagnostic>, Simulation>> => {
  const setting = readOptions(options);
  if (isLeft(setting)) return setting;
  const people = peopleOf(policy, { ...setting.right, strangers: setting.right.coefficients.strangers });
  return isLeft(people) ? people : simulateInParallelOn(policy, people.right, setting.right, options);
};

type SettingOfPeople = Omit<Setting, "customers" | "weeks">;

/** `simulate`, with people who are there already: made for this policy, or for several. */
const simulateOn = (policy: Policy, people: People, setting: SettingOfPeople): Either<NonEmptyArray<Diagnostic>, Simulation> => {
  const world = worldOf(policy, people, setting.coefficients, setting.seed);
  return isLeft(world) ? world : right(simulationOf(policy, world.right, setting, [...live(world.right, setting)]));
};

/** `simulateInParallel`, with people who are there already. */
export const simulateInParallelOn = async (
  policy: Policy,
  people: People,
  setting: SettingOfPeople,
  { threads, onWeek }: ParallelOptions = {},
): Promise<Either<NonEmptyArray<Diagnostic>, Simulation>> => {
  // whoever uses one thread only need not load what starts others
  const { crewFor, liveInPauses, liveInThreads, processors } = await import("./threads/live-in-threads.js");
  const crew = crewFor(people.rows, threads ?? processors());
  try {
    const toBe = worldToBe(policy, people, setting.coefficients, setting.seed);
    if (isLeft(toBe)) return toBe;
    crew?.lookAfter(planOf(toBe.right, setting));
    const world = toBe.right.decide();
    if (isLeft(world)) return world;
    const weeks: Week[] = [];
    for await (const week of crew === undefined ? liveInPauses(world.right, setting) : liveInThreads(world.right, crew)) {
      const done = weeks.push(week);
      onWeek?.(done, world.right.weeks);
    }
    return right(simulationOf(policy, world.right, setting, weeks));
  } finally {
    await crew?.close();
  }
};

/** What became of everybody, with what it was that was simulated. */
const simulationOf = (
  { name, version, currency }: Policy,
  { rows, customers, segments, services }: World,
  { seed, start, coefficients }: SettingOfPeople,
  weeks: readonly Week[],
): Simulation => ({
  policy: { name, ...(version !== undefined && { version }), ...(currency !== undefined && { currency }) },
  seed,
  start,
  customers,
  strangers: rows - customers,
  coefficients,
  segments: ["everyone", ...segments.map(({ id }) => id)],
  services: services.map(({ id }) => id),
  weeks,
});
