import type { Column, Customers } from "@tierpolicy/engine/columns";
import type { Fact } from "@tierpolicy/schema";
import { dayOfNumber, momentOfDay, numberOfDay } from "./calendar.js";
import { codesFor, columnOf, gathered, type Stored } from "./columns/stored.js";
import type { Phases } from "./recurring/phases.js";
import { roundOf } from "./recurring/round.js";
import { Season } from "./recurring/season.js";
import type { Traits } from "./traits.js";

const DAYS = 7;

/** People in the course of the weeks. It shows one week at a time. */
export class Crowd {
  readonly rows: number;
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #start: number;
  readonly #columns = new Map<string, Stored>();
  readonly #dates: string[] = [];
  readonly #seasons: readonly Season[];
  readonly #marks: Uint32Array;

  /**
   * @param facts those that the people have
   * @param start the day on which the weeks begin, as `YYYY-MM-DD`
   */
  constructor(rows: number, facts: ReadonlyMap<string, Fact>, traits: Traits, start: string) {
    this.rows = rows;
    this.#facts = facts;
    this.#start = numberOfDay(start);
    this.#marks = new Uint32Array((rows + 31) >>> 5);
    const seasons: Season[] = [];
    for (const fact of facts.values()) {
      const phases = traits.phases.get(fact.id);
      const stored = traits.columns.get(fact.id);
      if (phases !== undefined) {
        const [season, column] = seasonOf(fact, phases, rows);
        seasons.push(season);
        this.#columns.set(fact.id, column);
      } else if (stored !== undefined) this.#columns.set(fact.id, stored);
    }
    this.#seasons = seasons;
  }

  readonly dateOf = (week: number): string => {
    const known = this.#dates[week] ?? dayOfNumber(this.#start + week * DAYS);
    this.#dates[week] = known;
    return known;
  };

  /** The columns of some facts in a week; of some rows only, where these are given. */
  readonly customers = (week: number, facts: Iterable<string>, rows?: Uint32Array): Customers => {
    this.turnTo(week);
    const columns: { [fact: string]: Column } = {};
    for (const id of facts) {
      const stored = this.storedAt(week, id);
      if (stored !== undefined) columns[id] = columnOf(rows === undefined ? stored : gathered(stored, rows));
    }
    return { rows: rows?.length ?? this.rows, columns };
  };

  /** The rows whose facts are others than the week before, ascending. */
  readonly changed = (week: number): Uint32Array => {
    if (week <= 0 || this.#seasons.length === 0) return new Uint32Array(0);
    const marks = this.#marks;
    let most = 0;
    for (const season of this.#seasons)
      for (const rows of [...season.rowsIn(week), ...season.rowsIn(week - 1)]) {
        most += rows.length;
        for (let i = 0; i < rows.length; i++) {
          const row = rows[i] as number;
          marks[row >>> 5] = (marks[row >>> 5] as number) | (1 << (row & 31));
        }
      }
    return takeMarked(marks, most);
  };

  /** Brings the columns that come round to a week. */
  turnTo(week: number): void {
    for (const season of this.#seasons) season.turnTo(week);
  }

  /** A column, in the week that was turned to; undefined where the people have no such fact. */
  storedAt(week: number, id: string): Stored | undefined {
    const fact = this.#facts.get(id);
    return fact?.clock === true ? { kind: "constant", constant: this.clockAt(week, fact) } : this.#columns.get(id);
  }

  /** What the clock says in a week: the day on which it begins, or its first moment. */
  clockAt(week: number, { type }: Fact): string {
    const date = this.dateOf(week);
    return type.kind === "date" ? date : momentOfDay(date);
  }
}

/** The rows that are marked, ascending; the marks are taken away. */
const takeMarked = (marks: Uint32Array, most: number): Uint32Array => {
  const found = new Uint32Array(most);
  let next = 0;
  for (let word = 0; word < marks.length; word++) {
    for (let left = marks[word] as number; left !== 0; left &= left - 1) found[next++] = word * 32 + 31 - Math.clz32(left & -left);
    marks[word] = 0;
  }
  return found.subarray(0, next);
};

const seasonOf = (fact: Fact, phases: Phases, rows: number): readonly [Season, Stored] => {
  const { usual, others } = roundOf(fact) ?? { usual: 0, others: [] };
  if (fact.type.kind === "enum") {
    const codes = codesFor(fact.type.values.length, rows);
    return [new Season(codes, usual, others, phases), { kind: "coded", codes, dictionary: fact.type.values }];
  }
  const values = new Uint8Array(rows);
  return [new Season(values, usual, others, phases), { kind: "numbers", values }];
};
