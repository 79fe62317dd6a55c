import type { Fact, Policy, ScalarType } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import type { CustomerSet } from "../cells/space.js";
import { readScalar } from "../facts/read-scalar.js";
import type { Formulas } from "../formulas/formulas.js";
import { InvariantError } from "../invariant-error.js";

/** Questions about the customers at one clock, or at all clocks; ask within `space.within`. */
export interface Moment {
  readonly isEmpty: (set: CustomerSet) => boolean;
  /** Whether everyone in the first set is in the second. */
  readonly implies: (set: CustomerSet, other: CustomerSet) => boolean;
}

/** @param at a canonical value of the clock fact, see {@link clockValue}; undefined for all clocks together */
export const momentOf = ({ policy: { clock }, space }: Formulas, at: string | undefined): Moment => {
  if (clock === undefined || at === undefined) return space;
  const options = { near: { ...space.plain, [clock]: at }, keeping: [clock] };
  const isEmpty = (set: CustomerSet) => space.witness(set, options) === undefined;
  return { isEmpty, implies: (set, other) => isEmpty(space.minus(set, other)) };
};

/**
 * The canonical form of a day or moment that a caller gives; undefined where the policy has no clock.
 *
 * @throws InvariantError where it is no value of the clock fact
 */
export const clockValue = ({ clock, facts }: Policy, at: string | undefined): string | undefined => {
  if (clock === undefined || at === undefined) return undefined;
  const { type } = facts.get(clock) as Fact;
  const read = readScalar(type as ScalarType, at, [clock]);
  if (isLeft(read)) throw new InvariantError(read.left.message);
  return read.right as string;
};
