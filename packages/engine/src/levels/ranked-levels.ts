import { COMMITMENTS, type Commitment, PUBLICITIES, type Publicity, type Service, type TermValue } from "@tierpolicy/schema";
import { commitment, publicity } from "./ladders.js";
import { Ranks } from "./ranks.js";
import { type ServiceLevels, termComponents } from "./service-levels.js";

/** Where commitment, publicity and the first term stand in a row of ranks. */
const COMMITMENT = 0;
const PUBLICITY = 1;
const TERMS = 2;

/** How many records of terms are kept to be shared. */
const MOST_RECORDS = 256;

/**
 * Levels of a service (spec §2) in rows of whole numbers, a rank for each component, the terms sorted by id. They combine as `serviceLevels`
 * says, rank by rank: `join` keeps the greater one, `meet` the lesser.
 */
export class RankedLevels {
  /** How many ranks a row has. */
  readonly width: number;
  readonly #rows: Int32Array;
  readonly #terms: readonly string[];
  readonly #values: readonly (readonly TermValue[])[];
  readonly #records = new Map<number, TermRecord>();

  /** @param levels those that will be combined; they are called by their places in this list */
  constructor(service: Pick<Service, "terms">, levels: readonly ServiceLevels[]) {
    const terms = termComponents(service).sort((a, b) => (a.term < b.term ? -1 : 1));
    const ranks = terms.map(({ ladder, of }) => new Ranks(ladder, levels.map(of)));
    this.width = TERMS + terms.length;
    this.#terms = terms.map(({ term }) => term);
    this.#values = ranks.map((one) => one.levels);
    this.#rows = new Int32Array(levels.length * this.width);
    for (const [at, one] of levels.entries()) {
      const row = at * this.width;
      this.#rows[row + COMMITMENT] = COMMITMENT_RANKS.rankOf(one.commitment);
      this.#rows[row + PUBLICITY] = publicityRank(one.publicity);
      for (const [term, { of }] of terms.entries()) this.#rows[row + TERMS + term] = (ranks[term] as Ranks<TermValue>).rankOf(of(one));
    }
  }

  set(got: Int32Array, levels: number): void {
    for (let i = 0, at = levels * this.width; i < this.width; i++, at++) got[i] = this.#rows[at] as number;
  }

  join(got: Int32Array, levels: number): void {
    for (let i = 0, at = levels * this.width; i < this.width; i++, at++) {
      const rank = this.#rows[at] as number;
      if (rank > (got[i] as number)) got[i] = rank;
    }
  }

  meet(got: Int32Array, levels: number): void {
    for (let i = 0, at = levels * this.width; i < this.width; i++, at++) {
      const rank = this.#rows[at] as number;
      if (rank < (got[i] as number)) got[i] = rank;
    }
  }

  commitmentOf(got: Int32Array): Commitment {
    return COMMITMENT_RANKS.levels[got[COMMITMENT] as number] as Commitment;
  }

  publicityOf(got: Int32Array): Publicity {
    return PUBLICITY_RANKS.levels[got[PUBLICITY] as number] as Publicity;
  }

  /** See `publicityRank`. */
  publicityRankOf(got: Int32Array): number {
    return got[PUBLICITY] as number;
  }

  /** The terms by id, frozen and without a prototype; undefined where the service has none. */
  termsOf(got: Int32Array): TermRecord | undefined {
    if (this.width === TERMS) return undefined;
    let key = 0;
    for (let i = TERMS; i < this.width; i++) key = key * (this.#values[i - TERMS] as readonly TermValue[]).length + (got[i] as number);
    const known = this.#records.get(key);
    if (known !== undefined) return known;
    const record = this.#recordOf(got);
    // Beyond the whole numbers that are exact, two records could have the same key.
    if (this.#records.size < MOST_RECORDS && key < Number.MAX_SAFE_INTEGER) this.#records.set(key, record);
    return record;
  }

  #recordOf(got: Int32Array): TermRecord {
    const record: { [term: string]: TermValue } = Object.create(null);
    for (const [i, term] of this.#terms.entries())
      record[term] = (this.#values[i] as readonly TermValue[])[got[TERMS + i] as number] as TermValue;
    return Object.freeze(record);
  }
}

export type TermRecord = { readonly [term: string]: TermValue };

const COMMITMENT_RANKS = new Ranks(commitment, COMMITMENTS);
const PUBLICITY_RANKS = new Ranks(publicity, PUBLICITIES);

/** The rank of a publicity in every row. */
export const publicityRank = (level: Publicity): number => PUBLICITY_RANKS.rankOf(level);
