import type { ColumnDecisions } from "@tierpolicy/engine/columns";
import type { Facts, Policy } from "@tierpolicy/schema";
import { firstRows } from "../people/columns/stored.js";
import type { People } from "../people/people.js";
import type { Carried } from "./carried.js";
import { clockOn } from "./clock.js";
import type { Places } from "./columns.js";
import type { Concern, Concerns } from "./concerns.js";
import type { Decider } from "./decider.js";
import { Kept, type Subject } from "./kept.js";
import { type Rulings, rulingsOf } from "./rulings.js";
import { type States, statesOf } from "./states.js";
import type { Turn } from "./turns.js";

export interface MemoryOptions {
  readonly policy: Policy;
  readonly people: People;
  readonly carried: Carried;
  readonly decider: Decider;
  readonly concerns: Concerns;
}

/**
 * What a policy says of people, week by week, as the engine decides it; what it will say again is kept.
 *
 * What comes round is the same for most people every year, and whoever its week is over for is as before. So everybody is decided on as though all were
 * in one state, as soon as that is less than to decide in each week on those who come into the state. And a rule that is over leaves what was before it.
 *
 * What is kept is exact wherever the same is asked of the same facts. Where something is compared with the clock the same is asked at no two moments
 * of everybody: that is decided anew.
 */
export class Memory {
  readonly #options: MemoryOptions;
  readonly #kept = new Kept();
  /** Which states have been asked for, and what about: what is asked for once only is not worth keeping. */
  readonly #met = new Set<string>();
  /** Keeps what is usual in the first week, as soon as a second one is asked for: whoever waits for the first one need not wait for that. */
  #toKeep: (() => void) | undefined;

  constructor(options: MemoryOptions) {
    this.#options = options;
  }

  /** What it says in week 0. */
  begin(decided: ColumnDecisions): Rulings {
    const { segments, services } = this.#options.concerns;
    const rulings = rulingsOf(decided, this.#clockIn(0), this.#options);
    const subjects = this.#subjects({ segments: [...segments.keys()], services: [...services.keys()] });
    this.#keepWhatReturns(0, subjects, rulings);
    this.#toKeep = () => this.#keepWhatIsUsual(0, subjects, rulings);
    return rulings;
  }

  /** What it says in a week of those whose turn it is. */
  rulings(week: number, turn: Turn): Rulings {
    this.#toKeep?.();
    this.#toKeep = undefined;
    return turn.places === undefined ? this.#ofAll(week, turn) : this.#ofSome(week, turn.places, turn);
  }

  #ofAll(week: number, turn: Turn): Rulings {
    const subjects = this.#subjects(turn);
    for (const subject of subjects) if (subject.concern.recurring.length > 0) this.#kept.forget(subject);
    const unknown = subjects.filter((subject) => this.#keptOf(subject, week) === undefined);
    const decided = this.#decide(week, undefined, unknown);
    this.#keepWhatReturns(week, unknown, decided);
    this.#keepWhatIsUsual(week, unknown, decided);
    return rulingsBy(subjects, (subject) => this.#keptOf(subject, week) ?? decided[subject.kind](subject.id));
  }

  #ofSome(week: number, places: Uint32Array, turn: Turn): Rulings {
    const subjects = this.#subjects(turn);
    const lasting = subjects.filter(isLasting);
    const states = this.#statesIn(week, lasting);
    const stateOf = states?.of(places) ?? new Uint16Array(0);
    const known = states === undefined ? undefined : this.#knownStates(week, lasting, states, stateOf);
    if (known === undefined || known.every((facts) => facts === undefined)) return this.#decide(week, places, subjects);
    const others = this.#decide(
      week,
      whoseStateIs(places, stateOf, (state) => known[state] === undefined),
      lasting,
    );
    const passing = this.#decide(
      week,
      places,
      subjects.filter((subject) => !isLasting(subject)),
    );
    return rulingsBy(subjects, (subject) => {
      if (!isLasting(subject)) return passing[subject.kind](subject.id);
      const columns = known.map((facts) => facts && this.#keptOf(subject, week, facts));
      return gathered(places, stateOf, columns, others[subject.kind](subject.id));
    });
  }

  /** By state, its facts where all is known of everybody in it; what is worth it is found out. */
  #knownStates(week: number, subjects: readonly Subject[], states: States, stateOf: Uint16Array): readonly (Facts | undefined)[] {
    const { rows } = this.#options.people;
    const weeks = this.#weeksAlike(week, subjects);
    return [...states.countsOf(stateOf)].map((count, state) => {
      const facts = count === 0 ? undefined : states.facts(state);
      if (facts === undefined) return undefined;
      const unknown = subjects.filter((subject) => this.#keptOf(subject, week, facts) === undefined);
      const name = JSON.stringify([unknown.map(({ kind, id, concern }) => [kind, id, this.#askedIn(week, concern)]), facts]);
      const isWorthIt = this.#met.has(name) && count * weeks >= rows && this.#kept.hasRoomFor(unknown.length, rows);
      this.#met.add(name);
      if (unknown.length > 0 && !isWorthIt) return undefined;
      const decided = this.#decide(week, undefined, unknown, facts);
      for (const subject of unknown)
        this.#kept.add(subject, this.#askedIn(week, subject.concern), facts, decided[subject.kind](subject.id));
      return facts;
    });
  }

  /** For how many weeks the same is asked, this one included. */
  #weeksAlike(week: number, subjects: readonly Subject[]): number {
    const isAlike = (later: number) => subjects.every(({ concern }) => this.#askedIn(later, concern) === this.#askedIn(week, concern));
    let until = week + 1;
    while (until < this.#options.people.weeks && isAlike(until)) until += 1;
    return until - week;
  }

  /** Keeps what is asked again after something else was. */
  #keepWhatReturns(week: number, subjects: readonly Subject[], decided: Rulings): void {
    const { rows, weeks } = this.#options.people;
    for (const subject of subjects) {
      const { concern, kind, id } = subject;
      const asked = this.#askedIn(week, concern);
      if (!isLasting(subject) || concern.recurring.length > 0 || !this.#kept.hasRoomFor(1, rows)) continue;
      for (let later = week + this.#weeksAlike(week, [subject]); later < weeks; later++) {
        if (this.#askedIn(later, concern) !== asked) continue;
        this.#kept.add(subject, asked, undefined, decided[kind](id));
        break;
      }
    }
  }

  /**
   * Keeps what is so of everybody in the state in which most people are, though not all of them in this week. So it is known where people come back to
   * it, and as good as found out.
   */
  #keepWhatIsUsual(week: number, subjects: readonly Subject[], decided: Rulings): void {
    const { rows } = this.#options.people;
    const lasting = subjects.filter((subject) => isLasting(subject) && subject.concern.recurring.length > 0);
    const states = this.#statesIn(week, lasting);
    if (states === undefined || !this.#kept.hasRoomFor(lasting.length, rows)) return;
    const everybody = firstRows(rows);
    const stateOf = states.of(everybody);
    const counts = states.countsOf(stateOf);
    const usual = counts.indexOf(Math.max(...counts));
    const facts = states.facts(usual);
    if (facts === undefined || rows - (counts[usual] as number) > rows * FEW) return;
    const unusual = whoseStateIs(everybody, stateOf, (state) => state !== usual);
    const others = this.#decide(week, unusual, lasting, facts);
    for (const subject of lasting) {
      const column = decided[subject.kind](subject.id).slice();
      const some = others[subject.kind](subject.id);
      for (let at = 0; at < unusual.length; at++) column[unusual[at] as number] = some[at] as number;
      this.#kept.add(subject, this.#askedIn(week, subject.concern), facts, column);
    }
  }

  /** The states that subjects tell apart; undefined where there are none, or they cannot be told at once. */
  #statesIn(week: number, subjects: readonly Subject[]): States | undefined {
    const { policy, people } = this.#options;
    const recurring = [...new Set(subjects.flatMap(({ concern }) => concern.recurring))];
    return recurring.length === 0 ? undefined : statesOf(recurring, policy, people.facts(week, policy));
  }

  #keptOf(subject: Subject, week: number, facts?: Facts): Uint8Array | undefined {
    return this.#kept.of(subject, this.#askedIn(week, subject.concern), facts);
  }

  #decide(week: number, places: Places, subjects: readonly Subject[], supposed?: Facts): Rulings {
    if (subjects.length === 0 || places?.length === 0) return NOTHING;
    const idsOf = (wanted: Subject["kind"]) => subjects.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));
    const asked = { segments: idsOf("segments"), services: idsOf("services") };
    return rulingsOf(this.#options.decider.again(week, places, asked, supposed), this.#clockIn(week), this.#options);
  }

  #askedIn(week: number, { askedAt }: Concern): number {
    return askedAt(this.#clockIn(week));
  }

  #clockIn(week: number): string | undefined {
    const { policy, people } = this.#options;
    return clockOn(policy, people.dateOf(week));
  }

  #subjects({ segments, services }: Pick<Turn, "segments" | "services">): readonly Subject[] {
    const { concerns } = this.#options;
    const subject = (kind: Subject["kind"]) => (id: string) => ({ kind, id, concern: concerns[kind].get(id) as Concern });
    return [...segments.map(subject("segments")), ...services.map(subject("services"))];
  }
}

/** Where more are in other states, what is usual costs about as much as to decide on everybody. */
const FEW = 1 / 4;

const isLasting = ({ concern }: Subject): boolean => concern.comparedWithClock.length === 0;

const NOTHING: Rulings = { segments: () => new Uint8Array(0), services: () => new Uint8Array(0) };

const rulingsBy = (subjects: readonly Subject[], columnOf: (subject: Subject) => Uint8Array): Rulings => {
  const of = (wanted: Subject["kind"]) => (id: string) =>
    columnOf(subjects.find((subject) => subject.kind === wanted && subject.id === id) as Subject);
  return { segments: of("segments"), services: of("services") };
};

/** Those of the rows whose states are wanted. */
const whoseStateIs = (rows: Uint32Array, stateOf: Uint16Array, isWanted: (state: number) => boolean): Uint32Array => {
  const wanted: boolean[] = [];
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at++) {
    const state = stateOf[at] as number;
    wanted[state] ??= isWanted(state);
    if (wanted[state]) found[count++] = rows[at] as number;
  }
  return found.subarray(0, count);
};

/**
 * By place among some rows, what a column says of them.
 *
 * @param columns by state; none where it is not known
 * @param others of those in such a state, one after the other
 */
const gathered = (
  rows: Uint32Array,
  stateOf: Uint16Array,
  columns: readonly (Uint8Array | undefined)[],
  others: Uint8Array,
): Uint8Array => {
  const found = new Uint8Array(rows.length);
  let next = 0;
  for (let at = 0; at < rows.length; at++) {
    const column = columns[stateOf[at] as number];
    found[at] = (column === undefined ? others[next++] : column[rows[at] as number]) as number;
  }
  return found;
};
