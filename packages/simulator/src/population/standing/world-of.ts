import type { HearsOptions } from "@tierpolicy/engine";
import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { chain, type Either } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Coefficients } from "../coefficients/coefficients.js";
import type { People } from "../people/people.js";
import type { World } from "./world.js";
import { worldToBe } from "./world-to-be.js";

/**
 * What a policy comes to for some people, week by week, as the engine decides it.
 *
 * @param policy a valid policy
 * @param seed of the calendars of scheduled delights: a whole number
 * @returns the world as it is in week 0; or every problem: what is wrong with the people's facts in that week, and `undecided-hearing`, where the
 * policy's facts are so entangled that the budget does not suffice to tell who hears of what
 */
export const worldOf = (
  policy: Policy,
  people: People,
  coefficients: Coefficients,
  seed: number,
  options: HearsOptions = {},
): Either<NonEmptyArray<Diagnostic>, World> =>
  pipe(
    worldToBe(policy, people, coefficients, seed, options),
    chain(({ decide }) => decide()),
  );
