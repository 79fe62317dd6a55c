import { type DueSurprise, InvariantError, type SurpriseCalendar, surpriseCalendar } from "@tierpolicy/engine";
import type { Policy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { dayOfNumber, numberOfDay } from "../people/calendar.js";
import type { People } from "../people/people.js";
import { Growing } from "./growing.js";
import type { Spells } from "./spells.js";
import { surpriseDraws } from "./surprise-draws.js";
import type { Calendar } from "./world.js";

const DAYS = 7;

/**
 * In which weeks each scheduled delight comes to whom: by the schedules of the engine, among those that the person is offered in that week. Whose set changes
 * goes on in the calendar of the new one, as `surprises` does.
 *
 * @param services the ids of the scheduled delights
 * @param spells who is offered which of them, from when on
 */
export const calendarsOf = (
  services: readonly string[],
  spells: Spells,
  { policy, people }: { readonly policy: Policy; readonly people: People },
  seed: number,
): ReadonlyMap<string, Calendar> => {
  const calendarOf = calendarsBySet(spells, policy, people);
  const drawsOf = surpriseDraws(seed);
  const columns = new Map(services.map((id) => [id, new CalendarColumn(people.rows)]));
  const keep = (due: readonly DueSurprise[], from: number, until: number): void => {
    for (const { service, day } of due) {
      const week = Math.floor(day / DAYS);
      if (week >= from && week < until) columns.get(service)?.add(week);
    }
  };
  for (let row = 0; row < people.rows; row++) {
    const first = spells.first[row] as number;
    const changes = spells.changesOf(row);
    if (changes.length === 0) keep(calendarOf(first)(drawsOf(row)), 0, people.weeks);
    else {
      const due = new Map<number, readonly DueSurprise[]>();
      for (const { set } of [{ set: first }, ...changes]) if (!due.has(set)) due.set(set, calendarOf(set)(drawsOf(row)));
      for (const [spell, { from, set }] of [{ from: 0, set: first }, ...changes].entries())
        keep(due.get(set) ?? [], from, changes[spell]?.from ?? people.weeks);
    }
    for (const column of columns.values()) column.end(row);
  }
  return new Map([...columns].map(([id, column]) => [id, column.calendar()]));
};

const calendarsBySet = ({ sets }: Spells, policy: Policy, { dateOf, weeks }: People): ((set: number) => SurpriseCalendar) => {
  const from = dateOf(0);
  const until = dayOfNumber(numberOfDay(from) + weeks * DAYS - 1);
  const calendars = sets.map((offered) => {
    const calendar = surpriseCalendar(policy, offered, { from, until });
    if (isLeft(calendar)) throw new InvariantError(`there are no calendars from ${from} until ${until}: ${calendar.left[0].message}`);
    return calendar.right;
  });
  return (set) => calendars[set] as SurpriseCalendar;
};

/** The weeks of one delight, row after row. */
class CalendarColumn {
  readonly #offsets: Uint32Array;
  readonly #weeks = new Growing((length) => new Uint16Array(length));
  #last = -1;

  constructor(rows: number) {
    this.#offsets = new Uint32Array(rows + 1);
  }

  /** Twice in a week is once: the weeks of a simulation have no days. */
  add(week: number): void {
    if (week === this.#last) return;
    this.#weeks.push(week);
    this.#last = week;
  }

  end(row: number): void {
    this.#offsets[row + 1] = this.#weeks.length;
    this.#last = -1;
  }

  calendar(): Calendar {
    return { offsets: this.#offsets, weeks: this.#weeks.numbers };
  }
}
