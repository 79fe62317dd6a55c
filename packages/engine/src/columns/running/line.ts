/** Cells of equal width over the thresholds of a leaf; most hold no threshold, so that most numbers are placed without a search. */
const CELLS_A_THRESHOLD = 16;
const MOST_CELLS = 1 << 14;

/** The regions of a leaf whose values are numbers. */
export class Line {
  readonly #starts: Float64Array;
  /** By cell: the last region that begins before it. */
  readonly #cells: Int32Array;
  readonly #first: number;
  readonly #scale: number;

  /** @param starts the first key of each region, ascending */
  constructor(starts: readonly number[]) {
    this.#starts = Float64Array.from([...starts, Number.POSITIVE_INFINITY]);
    const thresholds = starts.slice(1);
    const cells = Math.min(MOST_CELLS, Math.max(1, thresholds.length * CELLS_A_THRESHOLD));
    this.#first = thresholds[0] ?? 0;
    const width = (thresholds.at(-1) ?? 0) - this.#first;
    const scale = (cells - 1) / width;
    // thresholds as far apart as doubles can be, or only one of them
    this.#scale = Number.isFinite(scale) && Number.isFinite(width) ? scale : 0;
    this.#cells = new Int32Array(cells);
    for (const threshold of thresholds) {
      const after = this.#cellOf(threshold) + 1;
      if (after < cells) this.#cells[after] = (this.#cells[after] as number) + 1;
    }
    for (let cell = 1; cell < cells; cell++) this.#cells[cell] = (this.#cells[cell] as number) + (this.#cells[cell - 1] as number);
  }

  /** Grows with the key, so that a threshold in an earlier cell is less than the key. */
  #cellOf(key: number): number {
    const cell = (key - this.#first) * this.#scale;
    // a comparison with NaN is false: the first cell does for everything
    return cell >= this.#cells.length - 1 ? this.#cells.length - 1 : cell > 0 ? Math.floor(cell) : 0;
  }

  /** The region of a key that is not below the first region. */
  regionOf(key: number): number {
    const starts = this.#starts;
    let region = this.#cells[this.#cellOf(key)] as number;
    while ((starts[region + 1] as number) <= key) region += 1;
    return region;
  }

  /**
   * The regions of `count` keys.
   *
   * @param bad what is written for a key outside the range, and for one that is not whole where `whole` is asked for
   * @returns whether there were bad ones
   */
  place(
    keys: Float64Array,
    count: number,
    range: { readonly least: number; readonly greatest: number },
    whole: boolean,
    bad: number,
    regions: Int32Array,
  ): boolean {
    const starts = this.#starts;
    const cells = this.#cells;
    const [first, scale, last] = [this.#first, this.#scale, cells.length - 1];
    const { least, greatest } = range;
    let anyBad = false;
    for (let i = 0; i < count; i++) {
      const key = keys[i] as number;
      if (!(key >= least && key <= greatest) || (whole && Math.floor(key) !== key)) {
        regions[i] = bad;
        anyBad = true;
        continue;
      }
      const cell = (key - first) * scale;
      let region = cells[cell >= last ? last : cell > 0 ? cell | 0 : 0] as number;
      while ((starts[region + 1] as number) <= key) region += 1;
      regions[i] = region;
    }
    return anyBad;
  }
}
