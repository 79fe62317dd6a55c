import { roomFor } from "./columns.js";

/** By row, the number of equals. */
export class EqualsColumn {
  /** In shared memory. */
  readonly shared: Uint32Array;
  /** The same in the narrowest array: reading here and there costs by how far apart people lie. */
  numbers: Uint8Array | Uint16Array | Uint32Array;

  /** The numbers are below this. */
  count = 0;

  constructor(rows: number) {
    this.shared = new Uint32Array(new SharedArrayBuffer(4 * rows));
    this.numbers = new Uint8Array(rows);
  }

  set(row: number, number: number): void {
    this.shared[row] = number;
    if (number >= this.count) this.count = number + 1;
    this.numbers = roomFor(this.numbers, number);
    this.numbers[row] = number;
  }
}
