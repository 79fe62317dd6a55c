const LEAST_BUCKETS = 16;
const MOST_BUCKETS = 1 << 14;

/**
 * Finds the region of a key. Keys are put into buckets of equal width first, so that with thresholds spread evenly about one comparison is left:
 * each step of a search by halves is a branch that the processor cannot foresee.
 */
export class Thresholds {
  readonly #starts: Float64Array;
  readonly #base: number;
  readonly #scale: number;
  /** By bucket: the least region of its keys; the next bucket's is their greatest. */
  readonly #least: Int32Array;
  readonly #buckets: number;

  /** @param starts the first key of each region, ascending; keys before the first are of the first region too */
  constructor(starts: ArrayLike<number>) {
    this.#starts = Float64Array.from(starts);
    const inner = this.#starts.subarray(1);
    const first = inner[0] ?? 0;
    const width = (inner[inner.length - 1] ?? 0) - first;
    let buckets = LEAST_BUCKETS;
    while (buckets < 2 * inner.length && buckets < MOST_BUCKETS) buckets *= 2;
    this.#buckets = buckets;
    this.#base = first;
    this.#scale = width > 0 && width < Number.POSITIVE_INFINITY ? buckets / width : 0;
    this.#least = new Int32Array(buckets + 1);
    // Buckets ascend with keys, so a threshold in an earlier bucket lies at or below every key of this one.
    for (const start of inner) {
      const bucket = this.#bucketOf(start);
      this.#least[bucket + 1] = (this.#least[bucket + 1] as number) + 1;
    }
    for (let bucket = 0; bucket < buckets; bucket++)
      this.#least[bucket + 1] = (this.#least[bucket + 1] as number) + (this.#least[bucket] as number);
  }

  regionOf(key: number): number {
    const bucket = this.#bucketOf(key);
    let low = this.#least[bucket] as number;
    let high = this.#least[bucket + 1] as number;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#starts[middle] as number) <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #bucketOf(key: number): number {
    const bucket = (key - this.#base) * this.#scale;
    if (!(bucket > 0)) return 0;
    return bucket >= this.#buckets ? this.#buckets - 1 : bucket | 0;
  }
}
