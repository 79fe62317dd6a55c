import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Coefficients } from "../coefficients/coefficients.js";
import { firstRows } from "../people/columns/stored.js";
import type { People } from "../people/people.js";
import type { Places } from "./columns.js";
import type { Decider } from "./decider.js";
import { segmentsOfMerit } from "./equals.js";
import { EqualsColumn } from "./equals-column.js";
import { UNDECIDED } from "./footing.js";
import type { Memory } from "./memory.js";
import { Moves } from "./moves.js";
import { Patterns } from "./patterns.js";
import { Positions } from "./positions.js";
import type { Rulings } from "./rulings.js";
import { ServiceStanding } from "./service-standing.js";
import type { Turn, TurnsIn } from "./turns.js";

/** Of so many people what is wrong with them is said, where it is wrong with more. */
const MOST_PROBLEMS = 100;

export interface StandingsOptions {
  readonly policy: Policy;
  readonly people: People;
  readonly decider: Decider;
  readonly memory: Memory;
  readonly turnsIn: TurnsIn;
  readonly coefficients: Coefficients;
}

/** Where everybody stands in a week, by segment and service. */
export class Standings {
  /** By segment of the policy, 1 where the row is a member. */
  readonly members: ReadonlyMap<string, Uint8Array>;
  /** In the order of the policy. */
  readonly services: ReadonlyMap<string, ServiceStanding>;
  readonly #options: StandingsOptions;
  readonly #patterns: Patterns;
  readonly #positions = new Positions();
  readonly #merits: readonly Uint8Array[];
  readonly #equals: EqualsColumn;
  readonly #moves: Moves;
  readonly #everybody: Uint32Array;
  #week = 0;
  /** Another number whenever memberships or equals have changed. */
  edition = 0;

  constructor(options: StandingsOptions) {
    const { policy, people, coefficients } = options;
    const { rows } = people;
    this.#options = options;
    this.members = new Map([...policy.segments.keys()].map((id) => [id, new Uint8Array(rows)]));
    this.#equals = new EqualsColumn(rows);
    this.#moves = new Moves(rows);
    this.services = new Map([...policy.services].map(([id, service]) => [id, new ServiceStanding(service, rows, coefficients)]));
    this.#merits = segmentsOfMerit(policy).map((id) => this.members.get(id) as Uint8Array);
    this.#patterns = new Patterns(this.#merits.length);
    this.#everybody = firstRows(rows);
  }

  /** By row, and how many numbers there are. */
  get equals(): Pick<EqualsColumn, "numbers" | "count"> {
    return this.#equals;
  }

  /** Finds out where everybody stands in week 0. */
  start(): NonEmptyArray<Diagnostic> | undefined {
    const { policy, decider, memory } = this.#options;
    const decided = decider.first();
    if (isLeft(decided)) return decided.left;
    const { invalid, at } = decided.right;
    const [first, ...others] = [...invalid.subarray(0, MOST_PROBLEMS)].flatMap((row) => {
      const decision = at(row);
      return isLeft(decision) ? decision.left : [];
    });
    if (first !== undefined) return [first, ...others];
    const rulings = memory.begin(decided.right);
    this.#bring(rulings, { places: undefined, services: [], segments: [...policy.segments.keys()] });
    for (const [id, standing] of this.services) standing.begin(rulings.services(id), this.#equals);
    return undefined;
  }

  /** @returns whether anybody stands elsewhere than before */
  advance(week: number): boolean {
    const { memory, turnsIn } = this.#options;
    let hasChanged = false;
    if (this.#week < week) for (const standing of this.services.values()) standing.turn();
    while (this.#week < week) {
      this.#week += 1;
      for (const turn of turnsIn(this.#week)) if (this.#settle(memory.rulings(this.#week, turn), turn)) hasChanged = true;
    }
    return hasChanged;
  }

  #settle(rulings: Rulings, turn: Turn): boolean {
    let hasChanged = this.#bring(rulings, turn);
    for (const id of turn.services) {
      const standing = this.services.get(id) as ServiceStanding;
      if (standing.settle(turn.places ?? this.#everybody, rulings.services(id), this.#equals, this.#moves)) hasChanged = true;
    }
    return hasChanged;
  }

  /** Brings memberships, and who are equals by them, to what is known of some people by now. */
  #bring(rulings: Rulings, { places, segments }: Turn): boolean {
    let hasChanged = false;
    for (const id of segments) {
      const into = this.members.get(id) as Uint8Array;
      const column = rulings.segments(id);
      for (let at = 0; at < column.length; at++) {
        const row = places === undefined ? at : (places[at] as number);
        if (into[row] === column[at] || column[at] === UNDECIDED) continue;
        into[row] = column[at] as number;
        hasChanged = true;
      }
    }
    if (hasChanged) this.edition++;
    if (hasChanged || this.#week === 0) this.#compare(places);
    return hasChanged;
  }

  /** Finds out anew who are equals. */
  #compare(places: Places): void {
    const isFirst = this.#week === 0;
    for (let at = 0; at < (places?.length ?? this.#everybody.length); at++) {
      const row = places === undefined ? at : (places[at] as number);
      const before = this.#equals.numbers[row] as number;
      const pattern = this.#patterns.numberAt(this.#merits, row);
      if (!isFirst && this.#positions.isAt(before, pattern)) continue;
      if (!isFirst) this.#positions.leave(before);
      const now = this.#positions.join(pattern);
      this.#equals.set(row, now);
      // Nobody has been offered anything before the first week.
      if (!isFirst) for (const standing of this.services.values()) standing.move(row, before, now);
    }
  }
}
