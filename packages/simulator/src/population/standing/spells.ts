import type { People } from "../people/people.js";
import type { Places } from "./columns.js";
import type { Decider } from "./decider.js";
import { Growing } from "./growing.js";
import { Patterns } from "./patterns.js";
import type { TurnsIn } from "./turns.js";

/** From a week on, somebody is offered just these of some services. */
export interface Spell {
  readonly from: number;
  /** A place in `sets`. */
  readonly set: number;
}

/** Who is offered which of some services, from when on. */
export interface Spells {
  /** The sets of services that anybody is offered. */
  readonly sets: readonly (readonly string[])[];
  /** By row, the set in week 0. */
  readonly first: Uint32Array;
  /** What changes after that: ascending by week. */
  readonly changesOf: (row: number) => readonly Spell[];
}

export interface SpellsOptions {
  readonly people: People;
  readonly decider: Decider;
  readonly turnsIn: TurnsIn;
}

/**
 * @param services their ids
 * @param areTimely whether the clock, or what comes round with the calendar, can change who is offered them
 */
export const spellsOf = (services: readonly string[], areTimely: boolean, { people, decider, turnsIn }: SpellsOptions): Spells => {
  const patterns = new Patterns(services.length);
  const sets: (readonly string[])[] = [];
  const first = new Uint32Array(people.rows);
  const now = new Uint32Array(people.rows);
  const changes = new Changes(people.rows);
  const look = (week: number, places: Places): void => {
    const { valid, services: decided } = decider.again(week, places, { services, segments: [] });
    const columns = services.map((id) => decided[id]?.offered as Uint8Array);
    for (let at = 0; at < valid.length; at++) {
      if (valid[at] === 0) continue;
      const row = places === undefined ? at : (places[at] as number);
      const set = patterns.numberAt(columns, at);
      sets[set] ??= services.filter((_, service) => (columns[service] as Uint8Array)[at] === 1);
      if (week > 0 && now[row] !== set) changes.add(row, week, set);
      now[row] = set;
    }
  };
  look(0, undefined);
  first.set(now);
  for (let week = 1; areTimely && week < people.weeks; week++)
    for (const turn of turnsIn(week)) if (turn.services.some((id) => services.includes(id))) look(week, turn.places);
  return { sets, first, changesOf: changes.byRow() };
};

const NONE: readonly Spell[] = [];

/** What changes for whom, as it comes to be known: week by week. */
class Changes {
  readonly #counts: Uint32Array;
  readonly #rows = new Growing((length) => new Uint32Array(length));
  readonly #weeks = new Growing((length) => new Uint16Array(length));
  readonly #sets = new Growing((length) => new Uint32Array(length));

  constructor(rows: number) {
    this.#counts = new Uint32Array(rows + 1);
  }

  add(row: number, week: number, set: number): void {
    this.#counts[row] = (this.#counts[row] as number) + 1;
    this.#rows.push(row);
    this.#weeks.push(week);
    this.#sets.push(set);
  }

  byRow(): (row: number) => readonly Spell[] {
    const [rows, weeks, sets] = [this.#rows.numbers, this.#weeks.numbers, this.#sets.numbers];
    if (rows.length === 0) return () => NONE;
    const ends = this.#counts.slice();
    for (let row = 1; row < ends.length; row++) ends[row] = (ends[row] as number) + (ends[row - 1] as number);
    const order = new Uint32Array(rows.length);
    const next = ends.slice();
    for (let change = rows.length - 1; change >= 0; change--) {
      const row = rows[change] as number;
      const place = (next[row] as number) - 1;
      next[row] = place;
      order[place] = change;
    }
    return (row) =>
      Array.from(order.subarray(next[row], ends[row]), (change) => ({ from: weeks[change] as number, set: sets[change] as number }));
  }
}
