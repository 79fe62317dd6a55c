import { roomFor, type WholeNumbers } from "./columns.js";

/** By row, the number of equals. */
export class EqualsColumn {
  /** In the narrowest array: reading here and there costs by how far apart people lie. */
  numbers: WholeNumbers;

  /** The numbers are below this. */
  count = 0;

  constructor(rows: number) {
    this.numbers = new Uint8Array(rows);
  }

  set(row: number, number: number): void {
    if (number >= this.count) this.count = number + 1;
    this.numbers = roomFor(this.numbers, number);
    this.numbers[row] = number;
  }
}
