import type { Surprise } from "@tierpolicy/schema";

/** A delight with its schedule. */
export interface Candidate {
  readonly service: string;
  readonly schedule: Surprise;
}

/** How a delight is drawn among the candidates. */
export interface Hazard {
  readonly service: string;
  /** Whole days between two, at least. */
  readonly gap: number;
  /** The probability of each day on which it may come, by its own schedule. */
  readonly base: number;
  /** Of the days on which it does not come by that: the probability that makes up for the time for which others make it wait. */
  readonly extra: number;
}

/** The days of a year, on average. */
export const YEAR = 365.25;

/** So much of the waiting time is always left to chance, as a share of what a delight has alone. */
const LEAST_CHANCE = 1 / 4;

const MOST_ROUNDS = 1_000;
const CLOSE = 1e-9;

/**
 * The hazards with which delights come as often as their schedules say, or less often, never more.
 *
 * Between two of s lie its gap G, and, where there are others, the time U until another one comes; then s is waited for with the hazard h.
 * So the mean interval is at least E[max(G, U)] + 1/h; and U is at least geometric with q, the probability that a bell of another one
 * rings, so that it is at least M + 1/h with M = G + (1 − q)^G / q. The hazards solve M + 1/h = 365.25 / perYear for all at once.
 * Equality holds where all the others could come as soon as s has come: without gaps, the mean is met but for days on which two ring.
 *
 * A delight that comes more often than all the others together cannot have one of them between any two: it is taken for as often as they
 * are together. And no waiting time becomes shorter than a quarter of what the delight has alone, so that none can be foreseen.
 *
 * @param candidates sorted by service, so that the same candidates have the same hazards to the last bit
 */
export const hazardsOf = (candidates: readonly Candidate[]): readonly Hazard[] => {
  const gaps = candidates.map(({ schedule }) => Math.ceil(schedule.minGapDays));
  const alone = candidates.map(({ schedule }, at) => Math.max(1, YEAR / schedule.perYear - (gaps[at] as number)));
  const waits = candidates.length === 1 ? alone : solved(candidates, gaps, alone);
  return candidates.map(({ service }, at) => {
    const base = 1 / (alone[at] as number);
    const extra = base === 1 ? 0 : (1 / (waits[at] as number) - base) / (1 - base);
    return Object.freeze({ service, gap: gaps[at] as number, base, extra: Math.max(0, extra) });
  });
};

/** The probability of each day on which the delight may come. */
export const hazardOf = ({ base, extra }: Hazard): number => base + (1 - base) * extra;

/** The mean waiting times, in days. */
const solved = (candidates: readonly Candidate[], gaps: readonly number[], alone: readonly number[]): readonly number[] => {
  const rates = candidates.map(({ schedule }) => schedule.perYear);
  const total = rates.reduce((sum, rate) => sum + rate, 0);
  const intervals = rates.map((rate) => YEAR / Math.min(rate, total - rate));
  const least = alone.map((wait) => Math.max(1, wait * LEAST_CHANCE));
  let waits = alone;
  // Half a step at a time: of two delights the one waits for the other, and whole steps would swing.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const rests = restsAt(waits, gaps);
    const next = waits.map((wait, at) => {
      const wanted = (wait + (intervals[at] as number) - (rests[at] as number)) / 2;
      return Math.min(alone[at] as number, Math.max(least[at] as number, wanted));
    });
    const moved = Math.max(...next.map((wait, at) => Math.abs(wait - (waits[at] as number)) / wait));
    waits = next;
    if (moved < CLOSE) break;
  }
  // Where it came close only, the remainder is waited for: longer waits make nobody's rest shorter, so that no delight comes too often.
  const rests = restsAt(waits, gaps);
  return waits.map((wait, at) => Math.min(alone[at] as number, Math.max(wait, (intervals[at] as number) - (rests[at] as number))));
};

/** For each delight, how long it rests at least on average: until its gap is over and another one has come. */
export const restsAt = (waits: readonly number[], gaps: readonly number[]): readonly number[] =>
  gaps.map((gap, at) => {
    const quiet = waits.reduce((product, wait, other) => (other === at ? product : product * (1 - 1 / wait)), 1);
    return gap + quiet ** gap / (1 - quiet);
  });
