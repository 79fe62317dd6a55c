import type { KeyPlan } from "../program/keys.js";
import type { ServicePlan } from "../program/service-plan.js";
import type { OutcomeColumn } from "./outcome-column.js";
import { transpose } from "./transpose.js";

/** Where fewer than one row in so many has a bit of a service, the rows are looked at one by one. */
const SPARSE = 8;

const bitsSet = (word: number): number => {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

interface Gathered {
  /** Where the registers of the bits begin. */
  readonly registers: Int32Array;
  /** By slice: how many of the bits, and the plane of keys. */
  readonly widths: Int32Array;
  readonly planes: Int32Array;
  readonly column: OutcomeColumn;
}

/** Brings the bits of each service together, row by row, and has the services look up what they come to. */
export class Gatherer {
  readonly #services: readonly Gathered[];
  readonly #planes: KeyPlan["planes"];
  readonly #rows: number;
  /** By plane and row: the bits of the services in the plane. */
  readonly #keys: Int32Array;
  /** For a service: the rows with some bit. */
  readonly #some: Int32Array;
  readonly #wanted: Uint8Array;
  readonly #letters: Int32Array;
  readonly #dense: OutcomeColumn[] = [];

  /** @param rows how many at once, a multiple of 32 */
  constructor(plans: readonly ServicePlan[], columns: readonly OutcomeColumn[], { planes, slices }: KeyPlan, rows: number) {
    this.#services = plans.map(({ registers }, i) => ({
      registers: Int32Array.from(registers, (register) => (register * rows) / 32),
      widths: Int32Array.from(slices[i] ?? [], ({ width }) => width),
      planes: Int32Array.from(slices[i] ?? [], ({ plane }) => plane),
      column: columns[i] as OutcomeColumn,
    }));
    this.#planes = planes.map((registers) => registers.map((register) => (register * rows) / 32));
    this.#rows = rows;
    this.#keys = new Int32Array(planes.length * rows);
    this.#some = new Int32Array(rows / 32);
    this.#wanted = new Uint8Array(planes.length);
    this.#letters = new Int32Array(Math.max(0, ...slices.map(({ length }) => length)));
  }

  /**
   * @param held the registers, `rows / 32` words each
   * @param valid the rows that are decided
   * @param done how many rows came before, and `count` how many there are
   */
  gather(held: Int32Array, valid: Int32Array, done: number, count: number): void {
    const words = (count + 31) >>> 5;
    this.#wanted.fill(0);
    this.#dense.length = 0;
    for (const service of this.#services) {
      const rows = this.#find(service.registers, held, valid, words);
      if (rows * SPARSE >= count) {
        this.#dense.push(service.column);
        for (const plane of service.planes) this.#wanted[plane] = 1;
      } else if (rows > 0) this.#each(service, held, done, words);
    }
    for (const [plane, registers] of this.#planes.entries())
      if (this.#wanted[plane] === 1) this.#turn(plane, registers, held, valid, words);
    for (const column of this.#dense) column.add(done, count, this.#keys, this.#rows);
  }

  /** Finds the rows that have some bit of a service, and counts them. */
  #find(registers: Int32Array, held: Int32Array, valid: Int32Array, words: number): number {
    const some = this.#some;
    let rows = 0;
    for (let word = 0; word < words; word++) {
      let bits = 0;
      for (let bit = 0; bit < registers.length; bit++) bits |= held[(registers[bit] as number) + word] as number;
      bits &= valid[word] as number;
      some[word] = bits;
      if (bits !== 0) rows += bitsSet(bits);
    }
    return rows;
  }

  #each({ registers, widths, column }: Gathered, held: Int32Array, done: number, words: number): void {
    for (let word = 0; word < words; word++) {
      for (let left = this.#some[word] as number; left !== 0; left &= left - 1) {
        const row = 31 - Math.clz32(left & -left);
        let first = 0;
        for (let slice = 0; slice < widths.length; slice++) {
          const width = widths[slice] as number;
          let bits = 0;
          for (let bit = 0; bit < width; bit++) bits |= (((held[(registers[first + bit] as number) + word] as number) >>> row) & 1) << bit;
          first += width;
          this.#letters[slice] = bits;
        }
        column.addOne(done + word * 32 + row, this.#letters);
      }
    }
  }

  /** From registers to bits by row, all 0 where the row is not decided. */
  #turn(plane: number, registers: readonly number[], held: Int32Array, valid: Int32Array, words: number): void {
    const keys = this.#keys;
    for (let word = 0; word < words; word++) {
      const at = plane * this.#rows + word * 32;
      const decided = valid[word] as number;
      for (let bit = 0; bit < registers.length; bit++) keys[at + bit] = (held[(registers[bit] as number) + word] as number) & decided;
      keys.fill(0, at + registers.length, at + 32);
      transpose(keys, at);
    }
  }
}
