import type { DecoratorName } from "@tierpolicy/schema";
import { InvariantError } from "../../invariant-error.js";
import type { Family } from "../domain/family.js";
import { complement, intersection, type KeySet, keysAlone, threeWay, union } from "../domain/key-set.js";
import type { Steps } from "./relation.js";

/** The scalar whose possible values are asked for. */
export const UNKNOWN = Symbol("the scalar in question");

/** A side of a comparison that speaks of one unknown scalar: that, or a constant as keys. */
export type Side = typeof UNKNOWN | number | readonly number[];

const isList = (side: Side): side is readonly number[] => typeof side === "object";

/** The keys of the one unknown scalar for which the comparison holds, from the decorator at `place` on. */
export const keySet = (steps: Steps, place: number, left: Side, right: Side, family: Family): KeySet => {
  const decorator = steps.decorators[place];
  if (decorator === undefined) return plainSet(steps, left, right, family);
  const next = (one: Side, other: Side) => keySet(steps, place + 1, one, other, family);
  switch (decorator) {
    case "not":
      return complement(next(left, right));
    case "swap":
      return next(right, left);
    case "someFact":
    case "everyFact":
      return quantified(steps, place, decorator, left, family, (element) => next(element, right));
    case "someValue":
    case "everyValue":
      return quantified(steps, place, decorator, right, family, (element) => next(left, element));
  }
};

const quantified = (
  steps: Steps,
  place: number,
  decorator: DecoratorName,
  list: Side,
  family: Family,
  next: (element: number) => KeySet,
): KeySet => {
  if (!isList(list)) throw new InvariantError(`\`${decorator}\` looks at each element of what is no list`);
  // the common `in` a long list, without a set for each of its elements
  const isMembership = place + 1 === steps.decorators.length && steps.ifEqual && !steps.ifBelow && !steps.ifAbove;
  if (isMembership && decorator.startsWith("some")) return keysAlone(list, (key, steps) => family.step(key, steps));
  const sets = list.map(next);
  return decorator.startsWith("some") ? union(sets) : intersection(sets);
};

const plainSet = (steps: Steps, left: Side, right: Side, family: Family): KeySet => {
  const { ifBelow, ifEqual, ifAbove } = steps;
  if (left === UNKNOWN && typeof right === "number") return threeWay(right, family.step(right, 1), ifBelow, ifEqual, ifAbove);
  if (right === UNKNOWN && typeof left === "number") return threeWay(left, family.step(left, 1), ifAbove, ifEqual, ifBelow);
  throw new InvariantError("an operator compares a list with a single value");
};
