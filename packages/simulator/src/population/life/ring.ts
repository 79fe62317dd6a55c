import { streamOf, uniformOf } from "../chance/draws.js";

const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));

/**
 * How far apart, in rows, neighbours on the ring are. It shares no divisor with the number of rows, so that all rows stand on one ring:
 * the first such number from `rows × (φ − 1 ± 0.01)` on, where φ is the golden ratio. Multiples of such a number lie far from each other
 * and from 0, so that nobody's neighbours are rows nearby, customers and strangers are neighbours, and one seed's network is like another's.
 */
const strideOf = (rows: number, seed: number): number => {
  const golden = (Math.sqrt(5) - 1) / 2;
  let stride = Math.max(1, Math.floor(rows * (golden + (uniformOf(streamOf(seed, "ring"), 0, 0) - 0.5) / 50)));
  while (divisor(rows, stride) !== 1) stride++;
  return stride;
};

/** How rows stand on the ring. */
export interface Ring {
  /** The row in a place; any whole number is a place, since the ring goes round. */
  readonly rowAt: (place: number) => number;
  /** How much greater the row in each place is than the one before, modulo the rows. */
  readonly stride: number;
  /** How far further, round the ring, each row stands than the one before: so a row stands in place `row × back`, modulo the rows. */
  readonly back: number;
}

/** What times `one` leaves 1, modulo `rows`; they share no divisor. */
const inverse = (one: number, rows: number): number => {
  let [before, now, factorBefore, factor] = [rows, one % rows, 0, 1];
  while (now !== 0) {
    const times = Math.floor(before / now);
    [before, now, factorBefore, factor] = [now, before - times * now, factor, factorBefore - times * factor];
  }
  return ((factorBefore % rows) + rows) % rows;
};

export const ringOf = (rows: number, seed: number): Ring => {
  const stride = strideOf(rows, seed) % rows;
  const back = inverse(stride, rows);
  return {
    rowAt: (place) => ((((place % rows) + rows) % rows) * stride) % rows,
    stride,
    back,
  };
};
