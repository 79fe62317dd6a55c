import { countBelow } from "../../cells/domain/key-set.js";
import type { Range } from "../../cells/domain/range.js";
import type { CodeArray, NumberArray } from "../columns.js";

/** Cells of equal width over the numbers of a column: most hold no threshold, so that most numbers are placed without a search. */
const CELLS_A_THRESHOLD = 32;
const MOST_CELLS = 1 << 14;
/** Where a cell holds more thresholds, numbers are searched for. */
const MOST_IN_A_CELL = 4;

const SAMPLES = 1024;

/** The least and the greatest of a sample of numbers, of those within a range; an empty range where there are none. */
export const sampledRange = (values: NumberArray, from: number, to: number, { least, greatest }: Range): Range => {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const step = Math.max(1, Math.floor((to - from) / SAMPLES));
  for (let place = from; place < to; place += step) {
    const value = values[place] as number;
    if (value < low && value >= least) low = value;
    if (value > high && value <= greatest) high = value;
  }
  return { least: low, greatest: high };
};

/** A number with every bit that one of the whole numbers has: less than 0 if one of them is, and otherwise at least the greatest of them. */
export const bitsIn = (values: CodeArray, from: number, to: number): number => {
  let bits = 0;
  for (let place = from; place < to; place++) bits |= values[place] as number;
  return bits;
};

/** The region of a key that is not below the first one. */
export const regionBelow = (starts: ArrayLike<number>, key: number): number => {
  const below = countBelow(starts, key);
  return starts[below] === key ? below : below - 1;
};

/** Places the numbers of one column in the regions of a leaf. */
export class Line {
  readonly #starts: Float64Array;
  readonly #range: Range;
  /** Where most of the numbers are. */
  readonly #usual: Range;
  readonly #whole: boolean;
  /** By cell: the last region that begins before it. Undefined where cells would not help. */
  readonly #cells: Int32Array | undefined;
  readonly #scale: number;

  /**
   * @param starts the first key of each region, ascending
   * @param range the least and the greatest key
   * @param usual the least and the greatest that most numbers lie between; within the range
   * @param whole whether only whole numbers are keys
   */
  constructor(starts: readonly number[], range: Range, usual: Range, whole: boolean) {
    this.#starts = Float64Array.from([...starts, Number.POSITIVE_INFINITY]);
    this.#range = range;
    this.#usual = usual;
    this.#whole = whole;
    const thresholds = starts.filter((start) => start > usual.least && start <= usual.greatest);
    const cells = Math.min(MOST_CELLS, Math.max(1, thresholds.length * CELLS_A_THRESHOLD));
    const scale = (cells - 1) / (usual.greatest - usual.least);
    this.#scale = Number.isFinite(scale) ? scale : 0;
    const held = new Int32Array(cells + 1);
    for (const threshold of thresholds) {
      const cell = cellOf(threshold, usual.least, this.#scale);
      held[cell + 1] = (held[cell + 1] as number) + 1;
    }
    const isCrowded = held.some((count) => count > MOST_IN_A_CELL);
    held[0] = usual.least <= usual.greatest ? regionBelow(starts, usual.least) : 0;
    for (let cell = 1; cell <= cells; cell++) held[cell] = (held[cell] as number) + (held[cell - 1] as number);
    this.#cells = isCrowded ? undefined : held;
  }

  /** The class of numbers that are no keys: one more than the last region. */
  get bad(): number {
    return this.#starts.length - 1;
  }

  /**
   * Writes the regions of the first `count` numbers.
   *
   * @returns whether some were bad
   */
  place(numbers: Float64Array, count: number, regions: Int32Array): boolean {
    const starts = this.#starts;
    const cells = this.#cells;
    const { least, greatest } = this.#usual;
    const { least: first, greatest: last } = this.#range;
    const [scale, bad, whole] = [this.#scale, this.bad, this.#whole];
    let anyBad = false;
    for (let i = 0; i < count; i++) {
      const key = numbers[i] as number;
      // comparisons with NaN are false
      const isUsual = key >= least && key <= greatest;
      if (!(isUsual || (key >= first && key <= last)) || (whole && Math.floor(key) !== key)) {
        regions[i] = bad;
        anyBad = true;
      } else if (cells === undefined || !isUsual) regions[i] = regionBelow(starts, key);
      else {
        let region = cells[cellOf(key, least, scale)] as number;
        while ((starts[region + 1] as number) <= key) region += 1;
        regions[i] = region;
      }
    }
    return anyBad;
  }
}

/** Never falls as the key grows, so that whatever lies in an earlier cell is less. An infinity times 0 is NaN, and that is 0 in 32 bits. */
const cellOf = (key: number, least: number, scale: number): number => ((key - least) * scale) | 0;
