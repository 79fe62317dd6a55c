import { type Band, bandAround } from "../bands/band.js";
import type { CoefficientName } from "../coefficients/coefficients.js";

/**
 * What another value of a coefficient does to the ranking of two policies. A ranking is decided where the interval of the difference lies
 * on one side of 0. It `flips` where it is decided either way, `undecided` where it was decided and is no more, `decided` where it is only
 * now; else it `keeps`.
 */
export type Effect = "keeps" | "flips" | "undecided" | "decided";

/** One coefficient, set to one end of what is plausible. */
export interface Trial {
  readonly value: number;
  /** Of the measure, b less a. */
  readonly difference: Band;
  /** How far the difference is from what it is with the usual value, run by run. */
  readonly moved: Band;
  readonly effect: Effect;
}

/** What one coefficient does, all others as they are. */
export interface Influence {
  readonly coefficient: CoefficientName;
  readonly usual: number;
  /** At the plausible low, then at the plausible high; what is the usual value is not tried. */
  readonly trials: readonly Trial[];
  /** How far it moves the difference at most, on average: at least 0. */
  readonly moves: number;
}

const sideOf = ({ low, high }: Band): -1 | 0 | 1 => (low > 0 ? 1 : high < 0 ? -1 : 0);

const effectOf = (usual: Band, tried: Band): Effect => {
  const [before, now] = [sideOf(usual), sideOf(tried)];
  if (before === now) return "keeps";
  if (now === 0) return "undecided";
  return before === 0 ? "decided" : "flips";
};

/**
 * @param usual the differences with the usual value, one for each run
 * @param differences those with this value, of the same runs
 */
export const trialOf = (value: number, usual: readonly number[], differences: readonly number[]): Trial => {
  const difference = bandAround(differences);
  const moved = bandAround(differences.map((one, run) => one - (usual[run] ?? Number.NaN)));
  return Object.freeze({ value, difference, moved, effect: effectOf(bandAround(usual), difference) });
};

export const influenceOf = (coefficient: CoefficientName, usual: number, trials: readonly Trial[]): Influence =>
  Object.freeze({
    coefficient,
    usual,
    trials: Object.freeze([...trials]),
    moves: Math.max(0, ...trials.map(({ moved }) => Math.abs(moved.mean)).filter((one) => !Number.isNaN(one))),
  });

/** Those that move the difference most come first; among equals the first by name. */
export const byMoves = (one: Influence, other: Influence): number =>
  other.moves - one.moves || (one.coefficient < other.coefficient ? -1 : 1);
