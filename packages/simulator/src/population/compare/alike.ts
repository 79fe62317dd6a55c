import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { type Either, isLeft, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Setting } from "../options/read-options.js";
import { peopleOf } from "../people/people-of.js";
import { simulateOn } from "../simulate.js";
import type { Pair } from "./paired.js";

/** One run: what becomes of the same people, with the same luck, under two policies. */
export const alike = (a: Policy, b: Policy, setting: Setting): Either<NonEmptyArray<Diagnostic>, Pair> => {
  const people = peopleOf([a, b], { ...setting, strangers: setting.coefficients.strangers });
  if (isLeft(people)) return people;
  const first = simulateOn(a, people.right, setting);
  if (isLeft(first)) return first;
  const second = simulateOn(b, people.right, setting);
  return isLeft(second) ? second : right({ a: first.right, b: second.right });
};
