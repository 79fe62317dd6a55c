import type { Place } from "./geometry.js";

/** Which arrays hold a key: a bit mask of those that are compared with arrays, and whether any other does. */
export interface Holders {
  tied: number;
  loose: boolean;
}

/** The keys in arrays that `isRelevant`, with their holders. */
export const holdersOf = (
  keys: readonly (readonly number[])[],
  places: readonly Place[],
  isRelevant: (key: number) => boolean,
): Map<number, Holders> => {
  const holders = new Map<number, Holders>();
  for (const [index, place] of places.entries()) {
    if (!place.isArray) continue;
    for (const key of keys[index] ?? []) {
      if (!isRelevant(key)) continue;
      const held = holders.get(key) ?? { tied: 0, loose: false };
      if (place.tied === 0) held.loose = true;
      else held.tied |= place.tied;
      holders.set(key, held);
    }
  }
  return holders;
};

/**
 * Of the elements between two neighbouring scalars: the first and the last of each combination of holders. No comparison sees more of them:
 * an order sees the least and the greatest of an array, an equality whether a combination occurs, and occurs twice.
 * Ascending; `elements` must be so.
 */
export const visibleOf = (elements: readonly (readonly [number, Holders])[]): readonly number[] => {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const [key, { tied }] of elements) {
    if (tied === 0) continue;
    if (!first.has(tied)) first.set(tied, key);
    last.set(tied, key);
  }
  return [...new Set([...first.values(), ...last.values()])].sort((one, other) => one - other);
};

/** How many elements between two neighbouring scalars may be visible. */
export const visibleAtMost = (tiedArrays: number, looseArrays: number): number => {
  if (tiedArrays > 0) return 2 * (2 ** tiedArrays - 1);
  return looseArrays > 0 ? 1 : 0;
};
