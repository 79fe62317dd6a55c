import type { Diagnostic, Policy } from "@tierpolicy/schema";
import fc from "fast-check";
import type { Either } from "fp-ts/lib/Either.js";
import { readOptions, type Setting } from "../../population/options/read-options.js";
import type { People } from "../../population/people/people.js";
import { peopleOf } from "../../population/people/people-of.js";
import { simulate } from "../../population/simulate.js";
import type { SimulateOptions, Simulation } from "../../population/simulation.js";
import type { World } from "../../population/standing/world.js";
import { worldOf } from "../../population/standing/world-of.js";

/** There is nothing to simulate where invariants leave nobody, or where facts are so entangled that it is undecided who hears of what. */
const NOTHING_TO_SIMULATE = ["nobody-generated", "undecided-hearing"];

const unwrap = <A>(either: Either<readonly Diagnostic[], A>): A => {
  if (either._tag === "Right") return either.right;
  fc.pre(!either.left.some(({ code }) => NOTHING_TO_SIMULATE.includes(code)));
  throw new Error(either.left.map(({ message }) => message).join("\n"));
};

/** What became of everybody; the options are right. */
export const simulated = (policy: Policy, options: SimulateOptions): Simulation => unwrap(simulate(policy, options));

export const settingOf = (options: SimulateOptions): Setting => unwrap(readOptions(options));

/** The people of a simulation, once more. */
export const peopleFor = (policy: Policy, options: SimulateOptions): People => {
  const setting = settingOf(options);
  return unwrap(peopleOf(policy, { ...setting, strangers: setting.coefficients.strangers }));
};

/** The world of a simulation, at its beginning once more. */
export const worldFor = (policy: Policy, options: SimulateOptions): World => {
  const { coefficients, seed } = settingOf(options);
  return unwrap(worldOf(policy, peopleFor(policy, options), coefficients, seed));
};
