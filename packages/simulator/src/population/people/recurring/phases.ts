import { bitsOf, streamOf } from "../../chance/draws.js";
import { placeOf } from "../drawing/scene.js";

/** A year of 365.25 days, and a week, in quarters of a day: so both are whole. */
export const YEAR = 1461;
export const WEEK = 28;

/** No year has room for more weeks that never meet. */
export const MOST_WEEKS = 50;

/**
 * When in the year the own weeks of people are, in quarters of a day since the first week began: by value, by row. Two of one person
 * never fall into the same week.
 */
export type Phases = readonly Uint16Array[];

/** What must be so in the first week. */
export type AtFirst =
  | { readonly kind: "any" }
  /** None of the own weeks is the first one. */
  | { readonly kind: "none" }
  /** The own week of this value is. */
  | { readonly kind: "value"; readonly value: number };

const ANY: AtFirst = { kind: "any" };

/**
 * Draws the own weeks of some rows.
 *
 * @param values how many values have a week of their own
 * @param firstOf by place among `rows`
 */
export const drawPhases = (
  seed: number,
  fact: string,
  values: number,
  rows: Uint32Array,
  attempt: number,
  firstOf: (place: number) => AtFirst = () => ANY,
): Phases => {
  const count = Math.min(values, MOST_WEEKS);
  const stream = streamOf(seed, `fact ${fact} comes round`);
  const phases = Array.from({ length: count }, () => new Uint16Array(rows.length));
  const others: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const draw = (value: number, below: number): number => bitsOf(stream, rows[i] as number, placeOf(attempt) + value) % below;
    const first = firstOf(i);
    const wanted = first.kind === "value" ? first.value : first.kind === "any" ? 0 : count;
    const anchor = wanted < count ? draw(wanted, first.kind === "value" ? WEEK : YEAR) : 0;
    if (wanted < count) (phases[wanted] as Uint16Array)[i] = anchor;
    others.length = 0;
    for (let value = 0; value < count; value++) if (value !== wanted) others.push(value);
    // from a week after the anchor to a week before it comes round; where there is none, from the second week to the end of the year
    const places = wanted < count ? YEAR - 2 * WEEK + 1 : YEAR - WEEK;
    spread(others, anchor + WEEK, places, draw, (value, phase) => {
      (phases[value] as Uint16Array)[i] = phase % YEAR;
    });
  }
  return phases;
};

/** Puts values onto a stretch of so many places, a week apart at least. */
const spread = (
  values: readonly number[],
  from: number,
  places: number,
  draw: (value: number, below: number) => number,
  put: (value: number, phase: number) => void,
): void => {
  if (values.length === 0) return;
  const drawn = values.map((value) => draw(value, places - (values.length - 1) * WEEK));
  for (const [i, one] of drawn.entries()) {
    const before = drawn.reduce((count, other, j) => count + (other < one || (other === one && j < i) ? 1 : 0), 0);
    put(values[i] as number, from + one + before * WEEK);
  }
};
