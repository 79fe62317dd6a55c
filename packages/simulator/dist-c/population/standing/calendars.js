import { InvariantError, surpriseCalendar } from "@tierpolicy/engine";
import { isLeft } from "fp-ts/lib/Either.js";
import { dayOfNumber, numberOfDay } from "../people/calendar.js";
import { Growing } from "./growing.js";
import { surpriseDraws } from "./surprise-draws.js";
const DAYS = 7;
/**
 * In which weeks each scheduled delight comes to whom: by the schedules of the engine, among those that the person is offered in that week. Whose set changes
 * goes on in the calendar of the new one, as `surprises` does.
 *
 * @param services the ids of the scheduled delights
 * @param spells who is offered which of them, from when on
 */
export const calendarsOf = (services, spells, { policy, people }, seed) => {
    const calendarOf = calendarsBySet(spells, policy, people);
    const drawsOf = surpriseDraws(seed);
    const columns = new Map(services.map((id) => [id, new CalendarColumn(people.rows)]));
    const keep = (due, from, until) => {
        for (const { service, day } of due) {
            const week = Math.floor(day / DAYS);
            if (week >= from && week < until)
                columns.get(service)?.add(week);
        }
    };
    for (let row = 0; row < people.rows; row++) {
        const first = spells.first[row];
        const changes = spells.changesOf(row);
        if (changes.length === 0)
            keep(calendarOf(first)(drawsOf(row)), 0, people.weeks);
        else {
            const due = new Map();
            for (const { set } of [{ set: first }, ...changes])
                if (!due.has(set))
                    due.set(set, calendarOf(set)(drawsOf(row)));
            for (const [spell, { from, set }] of [{ from: 0, set: first }, ...changes].entries())
                keep(due.get(set) ?? [], from, changes[spell]?.from ?? people.weeks);
        }
        for (const column of columns.values())
            column.end(row);
    }
    return new Map([...columns].map(([id, column]) => [id, column.calendar()]));
};
const calendarsBySet = ({ sets }, policy, { dateOf, weeks }) => {
    const from = dateOf(0);
    const until = dayOfNumber(numberOfDay(from) + weeks * DAYS - 1);
    const calendars = sets.map((offered) => {
        const calendar = surpriseCalendar(policy, offered, { from, until });
        if (isLeft(calendar))
            throw new InvariantError(`there are no calendars from ${from} until ${until}: ${calendar.left[0].message}`);
        return calendar.right;
    });
    return (set) => calendars[set];
};
/** The weeks of one delight, row after row. */
class CalendarColumn {
    #offsets;
    #weeks = new Growing((length) => new Uint16Array(length));
    #last = -1;
    constructor(rows) {
        this.#offsets = new Uint32Array(new SharedArrayBuffer(4 * (rows + 1)));
    }
    /** Twice in a week is once: the weeks of a simulation have no days. */
    add(week) {
        if (week === this.#last)
            return;
        this.#weeks.push(week);
        this.#last = week;
    }
    end(row) {
        this.#offsets[row + 1] = this.#weeks.length;
        this.#last = -1;
    }
    calendar() {
        const { numbers } = this.#weeks;
        const weeks = new Uint16Array(new SharedArrayBuffer(2 * numbers.length));
        weeks.set(numbers);
        return { offsets: this.#offsets, weeks };
    }
}
//# sourceMappingURL=calendars.js.map