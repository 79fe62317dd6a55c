import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { type Either, isLeft, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Setting } from "../options/read-options.js";
import { peopleOf } from "../people/people-of.js";
import { type ParallelOptions, simulateInParallelOn } from "../simulate.js";
import type { Pair } from "./paired.js";

/**
 * One run: what becomes of the same people, with the same luck, under two policies.
 *
 * @param living on how many threads, and who is told of the weeks; it changes no number
 */
export const alike = async (
  a: Policy,
  b: Policy,
  setting: Setting,
  living: ParallelOptions,
): Promise<Either<NonEmptyArray<Diagnostic>, Pair>> => {
  const people = peopleOf([a, b], { ...setting, strangers: setting.coefficients.strangers });
  if (isLeft(people)) return people;
  const first = await simulateInParallelOn(a, people.right, setting, living);
  if (isLeft(first)) return first;
  const second = await simulateInParallelOn(b, people.right, setting, living);
  return isLeft(second) ? second : right({ a: first.right, b: second.right });
};
