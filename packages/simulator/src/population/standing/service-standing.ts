import type { ServiceDecision } from "@tierpolicy/engine";
import { type Commitment, PUBLICITIES, type Service } from "@tierpolicy/schema";
import type { Coefficients } from "../coefficients/coefficients.js";
import { claimOf } from "../model/claim.js";
import { type Places, sharedBytes } from "./columns.js";
import { Growing } from "./growing.js";
import type { Situation } from "./world.js";

/** What is known of some rows and one service. */
export interface Known {
  /** By row, a place in `outcomes`. */
  readonly outcome: ArrayLike<number>;
  readonly outcomes: readonly ServiceDecision[];
  /** By row, 0 for those who are not decided: they stay where they were. */
  readonly valid: Uint8Array;
  /** By row, the widest reach of the channels on which they hear of it whoever is spoken of, as a place in `PUBLICITIES`. */
  readonly heard: Uint8Array;
  /** By row, 1 for those who may know of it. */
  readonly insiders: Uint8Array;
  /** By row, 1 for those to whom it may be offered: inside whom it is exclusive. */
  readonly inside: Uint8Array;
}

/** So many combinations of what is heard, who may know, and to whom it may be offered. */
const COMBINATIONS = 16;
const NOWHERE = 0xffff;

/** The situations of everybody with one service. */
export class ServiceStanding {
  /** By row, a place in `situations`; in shared memory. */
  readonly codes: Uint16Array<SharedArrayBuffer>;
  readonly situations: Situation[] = [];
  /** By number of equals, 1 where some of them is offered it; in shared memory. */
  readonly amongEquals: Uint8Array;
  /** By number of equals, how many of them are offered it. */
  readonly #offeredTo: number[] = [];
  readonly #service: Service;
  readonly #individual: ReadonlySet<string>;
  readonly #coefficients: Coefficients;
  readonly #numbers = new Map<string, number>();
  /** By situation: how many rows are in it, 1 where it is offered, and whether its claim is that of others. */
  readonly #counts: number[] = [];
  readonly #isOffered: number[] = [];
  readonly #byHearsay: boolean[] = [];
  /** None in the first week, and where a claim has changed: then everybody's code may have. */
  #changed: Growing<Uint32Array> | undefined;
  /** What is claimed to those who are not offered it, and could be. */
  #hearsay: number;

  /** @param individual the channels that reach one person at a time */
  constructor(service: Service, rows: number, individual: ReadonlySet<string>, coefficients: Coefficients) {
    this.codes = new Uint16Array(new SharedArrayBuffer(2 * rows)).fill(NOWHERE);
    this.amongEquals = sharedBytes(rows);
    this.#service = service;
    this.#individual = individual;
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
   * @param equals by row, the number of equals
   * @returns whether anybody's situation has changed
   */
  settle({ outcome, outcomes, valid, heard, insiders, inside }: Known, places: Places, equals: Uint32Array): boolean {
    const { codes } = this;
    const counts = this.#counts;
    const isOffered = this.#isOffered;
    const changed = this.#changed;
    const numbers = new Int32Array(outcomes.length * COMBINATIONS).fill(-1);
    let hasChanged = false;
    for (let at = 0; at < valid.length; at++) {
      if (valid[at] === 0) continue;
      const row = places === undefined ? at : (places[at] as number);
      const key =
        (outcome[at] as number) * COMBINATIONS + (heard[at] as number) * 4 + (insiders[at] as number) * 2 + (inside[at] as number);
      let number = numbers[key] as number;
      if (number === -1) {
        const decision = outcomes[Math.floor(key / COMBINATIONS)] as ServiceDecision;
        number = this.#numberOf(decision, (key >> 2) & 3, (key & 2) !== 0, (key & 1) !== 0);
        numbers[key] = number;
      }
      const before = codes[row] as number;
      if (number === before) continue;
      codes[row] = number;
      const more = (isOffered[number] as number) - (before === NOWHERE ? 0 : (isOffered[before] as number));
      if (more !== 0) this.#count(equals[row] as number, more);
      if (before !== NOWHERE) counts[before] = (counts[before] as number) - 1;
      counts[number] = (counts[number] as number) + 1;
      changed?.push(row);
      hasChanged = true;
    }
    return this.#hear() || hasChanged;
  }

  /** Says that somebody has other equals than before. */
  move(row: number, from: number, to: number): void {
    const code = this.codes[row] as number;
    if (code === NOWHERE || this.#isOffered[code] === 0) return;
    this.#count(from, -1);
    this.#count(to, 1);
  }

  #count(equals: number, more: number): void {
    const count = (this.#offeredTo[equals] ?? 0) + more;
    this.#offeredTo[equals] = count;
    this.amongEquals[equals] = Number(count > 0);
  }

  #numberOf(decision: ServiceDecision, heard: number, insider: boolean, isInside: boolean): number {
    const { offered, commitment, channels } = decision;
    const told = channels.some((channel) => this.#individual.has(channel)) ? Math.max(heard, TO_ONESELF) : heard;
    return this.#intern(!offered && isInside, {
      offered,
      told: PUBLICITIES[told] as Situation["told"],
      claim: offered ? this.#claim(commitment) : isInside ? this.#hearsay : 0,
      insider,
      category: isInside && (offered || this.#service.need === "basic") ? this.#category : 0,
    });
  }

  #intern(byHearsay: boolean, situation: Situation): number {
    const key = JSON.stringify([byHearsay, ...Object.values(situation)]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.situations.push(Object.freeze(situation)) - 1;
    this.#numbers.set(key, number);
    this.#counts.push(0);
    this.#isOffered.push(Number(situation.offered));
    this.#byHearsay.push(byHearsay);
    return number;
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
   * @returns whether that has changed anybody's situation
   */
  #hear(): boolean {
    const promised = this.situations.flatMap(({ offered, claim }, number) =>
      offered && (this.#counts[number] as number) > 0 ? [claim] : [],
    );
    const hearsay = Math.max(this.#claim("none"), ...promised);
    if (hearsay === this.#hearsay) return false;
    this.#hearsay = hearsay;
    const renumbered = Uint16Array.from(this.situations, (_, number) => number);
    for (const [number, situation] of [...this.situations].entries()) {
      const count = this.#counts[number] as number;
      if (!this.#byHearsay[number] || count === 0 || situation.claim === hearsay) continue;
      const now = this.#intern(true, { ...situation, claim: hearsay });
      renumbered[number] = now;
      this.#counts[number] = 0;
      this.#counts[now] = (this.#counts[now] as number) + count;
    }
    const { codes } = this;
    if (renumbered.every((now, number) => now === number)) return false;
    for (let row = 0; row < codes.length; row++) codes[row] = renumbered[codes[row] as number] as number;
    this.#changed = undefined;
    return true;
  }
}

const TO_ONESELF = PUBLICITIES.indexOf("individual");
