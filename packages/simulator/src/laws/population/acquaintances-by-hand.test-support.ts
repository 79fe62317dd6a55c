import { streamOf, uniformOf } from "../../population/chance/draws.js";
import type { Coefficients } from "../../population/coefficients/coefficients.js";

export interface Acquaintances {
  readonly slots: number;
  readonly of: (row: number, slot: number) => number;
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
  const around = (place: number) => ring[((place % rows) + rows) % rows] as number;
  return {
    slots: Math.floor(acquaintances),
    of: (row, slot) => {
      if (uniformOf(streamOf(seed, "far"), row, slot) < farAcquaintances)
        return Math.floor(uniformOf(streamOf(seed, "far row"), row, slot) * rows);
      const apart = 1 + Math.floor(slot / 2);
      return around((places.get(row) as number) + (slot % 2 === 0 ? apart : -apart));
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
