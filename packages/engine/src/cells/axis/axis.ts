import { countBelow, type KeySet } from "../domain/key-set.js";
import type { Range } from "../domain/range.js";

/** Where each region of an uncoupled leaf begins: neighbouring regions are told apart by some condition. */
export const regionStarts = (range: Range, integral: boolean, sets: readonly KeySet[]): readonly number[] => {
  const starts = new Set<number>();
  for (const { flips } of sets) {
    for (let i = 0; i < flips.length; i++) {
      const [flip, next] = [flips[i] as number, flips[i + 1]];
      const key = integral ? Math.ceil(flip) : flip;
      // two flips between the same two integers undo each other
      if (integral && next !== undefined && Math.ceil(next) === key) i += 1;
      else if (key > range.least && key <= range.greatest) starts.add(key);
    }
  }
  return [...Float64Array.from([range.least, ...starts]).sort()];
};

/** The first key of each region, of keys that have no order: neighbours that no condition tells apart are one region. */
export const mergedKeys = (keys: readonly number[], sets: readonly KeySet[]): readonly number[] => {
  const isFirst = new Uint8Array(keys.length + 1);
  isFirst[0] = 1;
  for (const { flips } of sets) {
    const places = flips.map((flip) => countBelow(keys, flip));
    for (let i = 0; i < places.length; i++) {
      // two flips between the same two keys undo each other
      if (places[i] === places[i + 1]) i += 1;
      else isFirst[places[i] as number] = 1;
    }
  }
  return keys.filter((_, i) => isFirst[i] === 1);
};

/** The region of a key: the last that does not begin after it. */
export const regionAt = (starts: ArrayLike<number>, key: number): number => {
  const before = countBelow(starts, key);
  return starts[before] === key ? before : Math.max(0, before - 1);
};
