import { type BoundedDistributiveLattice, getMinMaxBoundedDistributiveLattice } from "fp-ts/lib/BoundedDistributiveLattice.js";
import type { Eq } from "fp-ts/lib/Eq.js";
import * as number from "fp-ts/lib/number.js";
import { contramap } from "fp-ts/lib/Ord.js";

/** Levels that combine by join and meet only: `zero` is the lowest, `one` the highest (spec §2). */
export interface LevelLattice<Level> extends BoundedDistributiveLattice<Level>, Eq<Level> {}

/** Levels of which any two compare. `compare` is negative where the first is the lower one. */
export interface Ladder<Level> extends LevelLattice<Level> {
  readonly compare: (first: Level, second: Level) => -1 | 0 | 1;
}

/**
 * The ladder on which a level stands the higher, the greater its quality is.
 *
 * @param quality different for different levels, and never NaN
 */
export const ladderBy = <Level>(quality: (level: Level) => number, lowest: Level, highest: Level): Ladder<Level> => {
  const { equals, compare } = contramap(quality)(number.Ord);
  return Object.freeze({ ...getMinMaxBoundedDistributiveLattice({ equals, compare })(lowest, highest), equals, compare });
};

/** The ladder of the levels as listed, from the lowest to the highest. */
export const ladderOf = <Level>(levels: readonly [Level, ...Level[]]): Ladder<Level> =>
  ladderBy((level) => levels.indexOf(level), levels[0], levels.at(-1) ?? levels[0]);

/**
 * Whether a level is as good as a bound or better, in every component.
 *
 * @example
 * atLeast(commitment)("guaranteed", "target"); // true
 */
export const atLeast =
  <Level>({ meet, equals }: LevelLattice<Level>) =>
  (level: Level, bound: Level): boolean =>
    equals(meet(level, bound), bound);

/**
 * Whether a level is below another: not better in any component, and not the same.
 *
 * @example
 * worse(publicity)("individual", "public"); // true
 */
export const worse =
  <Level>(lattice: LevelLattice<Level>) =>
  (level: Level, other: Level): boolean =>
    atLeast(lattice)(other, level) && !lattice.equals(level, other);
