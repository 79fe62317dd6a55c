import { UNDECIDED } from "./footing.js";

/** The code of a footing on which nobody has been yet. */
export const UNKNOWN = -1;

/** Who has come to be in another situation, in the order in which rows are given. */
export class Moves {
  /** How many there are. */
  length = 0;
  readonly rows: Uint32Array;
  readonly from: Uint16Array;
  readonly to: Uint16Array;

  /** @param most so many rows at once; new room costs more than what is written into it, so one is there for all services */
  constructor(most: number) {
    this.rows = new Uint32Array(most);
    this.from = new Uint16Array(most);
    this.to = new Uint16Array(most);
  }

  /**
   * Brings codes to what they are by now, up to the first footing whose code is not known.
   *
   * @param codes by row
   * @param rows each of them once
   * @param footings by place among these rows
   * @param codeOf by footing
   * @param first the place to go on from: at 0 they are other moves
   * @returns the place of that footing; how many there are, where there is none
   */
  bring(codes: Uint16Array, rows: Uint32Array, footings: Uint8Array, codeOf: Int32Array, first: number): number {
    const { rows: moved, from, to } = this;
    let count = first === 0 ? 0 : this.length;
    let at = first;
    for (; at < footings.length; at++) {
      const footing = footings[at] as number;
      const row = rows[at] as number;
      const before = codes[row] as number;
      const now = codeOf[footing] as number;
      if (now === before || footing === UNDECIDED) continue;
      if (now === UNKNOWN) break;
      codes[row] = now;
      moved[count] = row;
      from[count] = before;
      to[count] = now;
      count += 1;
    }
    this.length = count;
    return at;
  }
}
