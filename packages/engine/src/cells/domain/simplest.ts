import { above, doubleAt, ordinalOf } from "./doubles.js";

/** Doubles of this size have no decimals. */
const MOST_DECIMALS = 20;

/**
 * The simplest number of [from, to]: an integer if there is one, else one with as few decimals as can be; among these the nearest to the given end.
 * `simplestIn(4.75, 9, "low")` is 5.
 */
export const simplestIn = (from: number, to: number, end: "low" | "high"): number => {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const rounded = end === "low" ? roundedUp(from, decimals) : -roundedUp(-to, decimals);
    if (rounded >= from && rounded <= to) return rounded + 0;
  }
  return end === "low" ? from : to;
};

/** About the least number with so many decimals that is not smaller; the caller checks. */
const roundedUp = (value: number, decimals: number): number => {
  const scaled = Math.ceil(Number(`${value}e${decimals}`));
  const text = `${value}`;
  if (text.includes("e") || !Number.isFinite(scaled)) return Math.ceil(value * 10 ** decimals) / 10 ** decimals;
  return Number(`${scaled}e-${decimals}`);
};

/** `many` doubles of [from, to], or all if there are fewer, ascending: readable ones where there are any, near the given end. */
export const doublesBetween = (from: number, to: number, many: number, end: "low" | "high"): readonly number[] => {
  if (end === "high")
    return doublesBetween(-to, -from, many, "low")
      .map((value) => 0 - value)
      .reverse();
  const first = ordinalOf(from);
  const length = ordinalOf(to) - first + 1n;
  if (length <= 0n) return [];
  if (length <= BigInt(many)) return Array.from({ length: Number(length) }, (_, i) => doubleAt(first + BigInt(i)));
  const chosen: number[] = [];
  let low = from;
  for (let left = many; left > 0; left--) {
    // leave enough doubles for those still to be chosen
    const high = doubleAt(ordinalOf(to) - BigInt(left - 1));
    const next = simplestIn(low, high, "low");
    chosen.push(next);
    low = above(next);
  }
  return chosen;
};

const DAY = 86_400_000;

/** The roundest moment of [from, to]: a midnight if there is one, else a full hour, minute or second. */
export const roundestMoment = (from: number, to: number, end: "low" | "high"): number => {
  for (const unit of [DAY, 3_600_000, 60_000, 1000]) {
    const moment = end === "low" ? Math.ceil(from / unit) * unit : Math.floor(to / unit) * unit;
    if (moment >= from && moment <= to) return moment;
  }
  return end === "low" ? from : to;
};
