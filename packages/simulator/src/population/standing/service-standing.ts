import type { Commitment, Service } from "@tierpolicy/schema";
import type { Coefficients } from "../coefficients/coefficients.js";
import { claimOf } from "../model/claim.js";
import type { EqualsColumn } from "./equals-column.js";
import { FOOTINGS, type Footing, footingOf, OFFERED } from "./footing.js";
import { Growing } from "./growing.js";
import { type Moves, UNKNOWN } from "./moves.js";
import type { Situation } from "./world.js";

/** The situations of everybody with one service. */
export class ServiceStanding {
  /** By row, a place in `situations`. */
  readonly codes: Uint16Array;
  readonly situations: Situation[] = [];
  /** By number of equals, 1 where some of them is offered it. */
  readonly amongEquals: Uint8Array;
  /** By number of equals, how many of them are offered it. */
  readonly #offeredTo: Int32Array;
  readonly #service: Service;
  readonly #coefficients: Coefficients;
  readonly #numbers = new Map<string, number>();
  /** By footing, its situation by what is claimed now; `UNKNOWN` where nobody has been on it since that was claimed. */
  readonly #codeOf = new Int32Array(FOOTINGS + 1).fill(UNKNOWN);
  /** By situation: how many rows are in it, 1 where it is offered, and its footing where its claim is that of others. */
  readonly #counts: number[] = [];
  readonly #isOffered: number[] = [];
  readonly #byHearsay: (number | undefined)[] = [];
  /** None in the first week, and where a claim has changed: then everybody's code may have. */
  #changed: Growing<Uint32Array> | undefined;
  /** What is claimed to those who are not offered it, and could be. */
  #hearsay: number;

  constructor(service: Service, rows: number, coefficients: Coefficients) {
    this.codes = new Uint16Array(rows);
    this.amongEquals = new Uint8Array(rows);
    this.#offeredTo = new Int32Array(rows);
    this.#service = service;
    this.#coefficients = coefficients;
    this.#hearsay = this.#claim("none");
  }

  /** The rows whose codes have changed in this week; undefined where those of everybody may have. */
  get changed(): Uint32Array | undefined {
    return this.#changed?.numbers;
  }

  /** A new week begins: nothing has changed yet. */
  turn(): void {
    this.#changed ??= new Growing((length) => new Uint32Array(length));
    this.#changed.length = 0;
  }

  /**
   * The first week.
   *
   * @param footings by row, everybody's
   */
  begin(footings: Uint8Array, equals: EqualsColumn): void {
    const counts = new Int32Array(FOOTINGS);
    let row = this.#settleFirst(footings, equals, counts, 0);
    while (row < footings.length) {
      this.#meet(footings[row] as number);
      row = this.#settleFirst(footings, equals, counts, row);
    }
    for (const [footing, count] of counts.entries()) {
      const code = this.#codeOf[footing] as number;
      if (count > 0) this.#counts[code] = (this.#counts[code] as number) + count;
    }
    const renumbered = this.#hear();
    if (renumbered !== undefined) recode(this.codes, renumbered);
    for (let number = 0; number < equals.count; number++) this.amongEquals[number] = Number((this.#offeredTo[number] as number) > 0);
  }

  /**
   * Writes the first codes, from a row on up to the first footing whose code is not known.
   *
   * @param counts by footing, how many are on it
   * @returns the row of that footing; how many there are, where there is none
   */
  #settleFirst(footings: Uint8Array, { numbers: equals }: EqualsColumn, counts: Int32Array, first: number): number {
    const { codes } = this;
    const codeOf = this.#codeOf;
    const offeredTo = this.#offeredTo;
    for (let row = first; row < footings.length; row++) {
      const footing = footings[row] as number;
      const code = codeOf[footing] as number;
      if (code === UNKNOWN) return row;
      codes[row] = code;
      counts[footing] = (counts[footing] as number) + 1;
      const equal = equals[row] as number;
      offeredTo[equal] = (offeredTo[equal] as number) + (footing & OFFERED);
    }
    return footings.length;
  }

  /**
   * @param rows each of them once
   * @param footings by place among these; who is not decided stays where he or she was
   * @returns whether anybody's situation has changed
   */
  settle(rows: Uint32Array, footings: Uint8Array, equals: EqualsColumn, moves: Moves): boolean {
    let at = moves.bring(this.codes, rows, footings, this.#codeOf, 0);
    while (at < footings.length) {
      this.#meet(footings[at] as number);
      at = moves.bring(this.codes, rows, footings, this.#codeOf, at);
    }
    this.#follow(moves, equals.numbers);
    const renumbered = this.#hear();
    if (renumbered === undefined) return moves.length > 0;
    recode(this.codes, renumbered);
    this.#changed = undefined;
    return true;
  }

  /** Says that somebody has other equals than before. */
  move(row: number, from: number, to: number): void {
    if (this.#isOffered[this.codes[row] as number] === 0) return;
    this.#offer(from, -1);
    this.#offer(to, 1);
  }

  #offer(equals: number, more: number): void {
    const count = (this.#offeredTo[equals] as number) + more;
    this.#offeredTo[equals] = count;
    this.amongEquals[equals] = Number(count > 0);
  }

  #follow({ length, rows, from, to }: Moves, equals: EqualsColumn["numbers"]): void {
    const counts = this.#counts;
    const isOffered = this.#isOffered;
    const changed = this.#changed;
    for (let i = 0; i < length; i++) {
      const row = rows[i] as number;
      const before = from[i] as number;
      const now = to[i] as number;
      counts[before] = (counts[before] as number) - 1;
      counts[now] = (counts[now] as number) + 1;
      const more = (isOffered[now] as number) - (isOffered[before] as number);
      if (more !== 0) this.#offer(equals[row] as number, more);
      changed?.push(row);
    }
  }

  /** Gives a number to the situation of a footing. */
  #meet(footing: number): number {
    const code = this.#intern(footing);
    this.#codeOf[footing] = code;
    return code;
  }

  #intern(footing: number): number {
    const { offered, inside } = footingOf(footing);
    const isByHearsay = !offered && inside;
    const situation = this.#situationOf(footingOf(footing));
    const key = JSON.stringify([isByHearsay, ...Object.values(situation)]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.situations.push(Object.freeze(situation)) - 1;
    this.#numbers.set(key, number);
    this.#counts.push(0);
    this.#isOffered.push(Number(offered));
    this.#byHearsay.push(isByHearsay ? footing : undefined);
    return number;
  }

  #situationOf({ offered, commitment, told, insider, inside }: Footing): Situation {
    return {
      offered,
      told,
      claim: offered ? this.#claim(commitment) : inside ? this.#hearsay : 0,
      insider,
      category: inside && (offered || this.#service.need === "basic") ? this.#category : 0,
    };
  }

  #claim(commitment: Commitment): number {
    return claimOf(commitment, this.#service.standard?.target, this.#coefficients);
  }

  get #category(): number {
    const { categoryBasic, categoryExpected, categoryDelight } = this.#coefficients;
    return { basic: categoryBasic, expected: categoryExpected, delight: categoryDelight }[this.#service.need];
  }

  /**
   * To those who are not offered it, what is claimed is the strongest of what is promised to anybody.
   *
   * @returns by situation, the one that it has become; undefined where that has changed nobody's
   */
  #hear(): Int32Array | undefined {
    const promised = this.situations.flatMap(({ offered, claim }, number) =>
      offered && (this.#counts[number] as number) > 0 ? [claim] : [],
    );
    const hearsay = Math.max(this.#claim("none"), ...promised);
    if (hearsay === this.#hearsay) return undefined;
    this.#hearsay = hearsay;
    const renumbered = Int32Array.from(this.situations.keys());
    for (const [number, footing] of [...this.#byHearsay].entries()) {
      const count = this.#counts[number] as number;
      if (footing === undefined) continue;
      this.#codeOf[footing] = UNKNOWN;
      if (count === 0) continue;
      renumbered[number] = this.#meet(footing);
      this.#counts[number] = 0;
      this.#counts[this.#codeOf[footing] as number] = count;
    }
    return renumbered.every((now, number) => now === number) ? undefined : renumbered;
  }
}

const recode = (codes: Uint16Array, renumbered: Int32Array): void => {
  for (let row = 0; row < codes.length; row++) codes[row] = renumbered[codes[row] as number] as number;
};
