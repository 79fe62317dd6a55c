import { streamOf, uniformOf } from "../../population/chance/draws.js";
import type { Coefficients } from "../../population/coefficients/coefficients.js";

/** Somebody whom somebody tells. */
export interface Acquaintance {
  readonly row: number;
  /** So many places along the ring; undefined for an acquaintance far away. */
  readonly apart: number | undefined;
}

export interface Acquaintances {
  readonly slots: number;
  readonly of: (row: number, slot: number) => Acquaintance;
  /** Where on the ring a row stands, from row 0 on. */
  readonly placeOf: (row: number) => number;
}

/** The golden ratio, less one. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The whole ring is walked, step by step, before anybody's place on it is known. */
export const acquaintancesByHand = (
  rows: number,
  seed: number,
  { acquaintances, farAcquaintances }: Pick<Coefficients, "acquaintances" | "farAcquaintances">,
): Acquaintances => {
  const ring = ringOf(rows, seed);
  const places = new Map(ring.map((row, place) => [row, place]));
  const at = (place: number) => ring[((place % rows) + rows) % rows] as number;
  const placeOf = (row: number) => places.get(row) as number;
  return {
    slots: Math.floor(acquaintances),
    placeOf,
    of: (row, slot) => {
      if (uniformOf(streamOf(seed, "far"), row, slot) < farAcquaintances)
        return { row: at(Math.floor(uniformOf(streamOf(seed, "far place"), row, slot) * rows)), apart: undefined };
      const many = 1 + Math.floor(slot / 2);
      const apart = slot % 2 === 0 ? many : -many;
      return { row: at(placeOf(row) + apart), apart };
    },
  };
};

/** The rows as they stand on the ring, from row 0 on. */
const ringOf = (rows: number, seed: number): readonly number[] => {
  const from = Math.max(1, Math.floor(rows * (GOLDEN + (uniformOf(streamOf(seed, "ring"), 0, 0) - 0.5) / 50)));
  for (let stride = from; ; stride++) {
    const ring = [0];
    for (let row = stride % rows; row !== 0; row = (row + stride) % rows) ring.push(row);
    if (ring.length === rows) return ring;
  }
};
