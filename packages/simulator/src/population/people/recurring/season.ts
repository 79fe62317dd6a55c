import type { Codes, Numbers } from "../columns/stored.js";
import { type Phases, WEEK, YEAR } from "./phases.js";

/** The people in the order of their own weeks. */
interface Track {
  readonly rows: Uint32Array;
  /** By phase, where its rows begin. */
  readonly starts: Uint32Array;
  /** What the column holds in the own week, and at all other times. */
  readonly value: number;
}

/**
 * A column that comes round with the calendar: everybody has the usual value, and each other value in a week of their own.
 * It shows one week at a time.
 */
export class Season {
  readonly values: Numbers | Codes;
  readonly #usual: number;
  readonly #tracks: readonly Track[];
  #week: number | undefined;

  /**
   * @param values room for a value a row
   * @param usual the number or code of the usual value
   * @param others of the values that have own weeks, in the order of `phases`
   */
  constructor(values: Numbers | Codes, usual: number, others: readonly number[], phases: Phases) {
    this.values = values.fill(usual);
    this.#usual = usual;
    this.#tracks = phases.map((track, i) => ({ ...inOrder(track), value: others[i] as number }));
  }

  /** Brings the column to a week. */
  turnTo(week: number): void {
    if (week === this.#week) return;
    if (this.#week !== undefined) for (const track of this.#tracks) this.#set(track, this.#week, this.#usual);
    for (const track of this.#tracks) this.#set(track, week, track.value);
    this.#week = week;
  }

  #set(track: Track, week: number, value: number): void {
    const { values } = this;
    for (const rows of rowsIn(track, week)) for (let i = 0; i < rows.length; i++) values[rows[i] as number] = value;
  }

  /** The rows that have their own week then, in no order. */
  rowsIn(week: number): readonly Uint32Array[] {
    return this.#tracks.flatMap((track) => rowsIn(track, week));
  }
}

const inOrder = (phases: Uint16Array): Pick<Track, "rows" | "starts"> => {
  const starts = new Uint32Array(YEAR + 1);
  for (const phase of phases) starts[phase + 1] = (starts[phase + 1] as number) + 1;
  for (let phase = 0; phase < YEAR; phase++) starts[phase + 1] = (starts[phase + 1] as number) + (starts[phase] as number);
  const next = starts.slice();
  const rows = new Uint32Array(phases.length);
  for (let row = 0; row < phases.length; row++) {
    const phase = phases[row] as number;
    const place = next[phase] as number;
    rows[place] = row;
    next[phase] = place + 1;
  }
  return { rows, starts };
};

/** A week is so many phases in a row; at the end of the year they go on at its beginning. */
const rowsIn = ({ rows, starts }: Pick<Track, "rows" | "starts">, week: number): readonly Uint32Array[] => {
  const from = (week * WEEK) % YEAR;
  const to = from + WEEK;
  const between = (one: number, other: number) => rows.subarray(starts[one], starts[other]);
  return to <= YEAR ? [between(from, to)] : [between(from, YEAR), between(0, to - YEAR)];
};
