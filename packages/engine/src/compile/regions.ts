import { intervalsOf, type KeySet } from "../cells/domain/key-set.js";

/** Regions of a leaf: a set of region numbers, as of any other keys. */
export type Regions = KeySet;

export const sizeOf = (regions: Regions, count: number): number =>
  intervalsOf(regions, count).reduce((sum, [from, end]) => sum + end - from, 0);

/**
 * Sets of regions as bits in one array, each set once. A set is known by the place of its first word.
 */
export class RegionSets {
  #words: number[] = [];
  readonly #places = new Map<string, number>();

  place(regions: Regions, count: number): number {
    const key = `${count}:${regions.below}:${regions.flips.join()}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#words.length;
    const words = new Uint32Array((count + 31) >>> 5);
    for (const [from, end] of intervalsOf(regions, count))
      for (let region = from; region < end; region++) words[region >>> 5] = (words[region >>> 5] as number) | (1 << (region & 31));
    for (const word of words) this.#words.push(word);
    this.#places.set(key, place);
    return place;
  }

  /** All sets so far. */
  words(): Uint32Array {
    return Uint32Array.from(this.#words);
  }
}
