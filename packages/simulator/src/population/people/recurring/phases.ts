import { bitsFrom, mixedOne, mixedOther, streamOf } from "../../chance/draws.js";
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
  const drawn = new Float64Array(count);
  const mixed = Int32Array.from({ length: count }, (_, value) => mixedOther(stream, placeOf(attempt) + value));
  for (let i = 0; i < rows.length; i++) {
    const row = mixedOne(rows[i] as number);
    const first = firstOf(i);
    const wanted = first.kind === "value" ? first.value : first.kind === "any" ? 0 : count;
    const isAnchored = wanted < count;
    const anchor = isAnchored ? bitsFrom(row, mixed[wanted] as number) % (first.kind === "value" ? WEEK : YEAR) : 0;
    if (isAnchored) (phases[wanted] as Uint16Array)[i] = anchor;
    const others = isAnchored ? count - 1 : count;
    // from a week after the anchor to a week before it comes round; where there is none, from the second week to the end of the year
    const places = (isAnchored ? YEAR - 2 * WEEK + 1 : YEAR - WEEK) - (others - 1) * WEEK;
    for (let value = 0; value < count; value++) drawn[value] = bitsFrom(row, mixed[value] as number) % places;
    // each a week after those that were drawn before it
    for (let value = 0; value < count; value++) {
      if (value === wanted) continue;
      let before = 0;
      for (let other = 0; other < count; other++) if (other !== wanted && isBefore(drawn, other, value)) before += 1;
      (phases[value] as Uint16Array)[i] = (anchor + WEEK + (drawn[value] as number) + before * WEEK) % YEAR;
    }
  }
  return phases;
};

const isBefore = (drawn: Float64Array, one: number, other: number): boolean =>
  (drawn[one] as number) < (drawn[other] as number) || (drawn[one] === drawn[other] && one < other);
