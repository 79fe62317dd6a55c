import { Growing } from "./growing.js";
import { Patterns } from "./patterns.js";
/**
 * @param services their ids
 * @param areTimely whether the clock, or what comes round with the calendar, can change who is offered them
 */
export const spellsOf = (services, areTimely, { people, decider, turnsIn }) => {
    const patterns = new Patterns(services.length);
    const sets = [];
    const first = new Uint32Array(people.rows);
    const now = new Uint32Array(people.rows);
    const changes = new Changes(people.rows);
    const look = (week, places) => {
        const { valid, services: decided } = decider.again(week, places, { services, segments: [] });
        const columns = services.map((id) => decided[id]?.offered);
        for (let at = 0; at < valid.length; at++) {
            if (valid[at] === 0)
                continue;
            const row = places === undefined ? at : places[at];
            const set = patterns.numberAt(columns, at);
            sets[set] ??= services.filter((_, service) => columns[service][at] === 1);
            if (week > 0 && now[row] !== set)
                changes.add(row, week, set);
            now[row] = set;
        }
    };
    look(0, undefined);
    first.set(now);
    for (let week = 1; areTimely && week < people.weeks; week++)
        for (const turn of turnsIn(week))
            if (turn.services.some((id) => services.includes(id)))
                look(week, turn.places);
    return { sets, first, changesOf: changes.byRow() };
};
const NONE = [];
/** What changes for whom, as it comes to be known: week by week. */
class Changes {
    #counts;
    #rows = new Growing((length) => new Uint32Array(length));
    #weeks = new Growing((length) => new Uint16Array(length));
    #sets = new Growing((length) => new Uint32Array(length));
    constructor(rows) {
        this.#counts = new Uint32Array(rows + 1);
    }
    add(row, week, set) {
        this.#counts[row] = this.#counts[row] + 1;
        this.#rows.push(row);
        this.#weeks.push(week);
        this.#sets.push(set);
    }
    byRow() {
        const [rows, weeks, sets] = [this.#rows.numbers, this.#weeks.numbers, this.#sets.numbers];
        if (rows.length === 0)
            return () => NONE;
        const ends = this.#counts.slice();
        for (let row = 1; row < ends.length; row++)
            ends[row] = ends[row] + ends[row - 1];
        const order = new Uint32Array(rows.length);
        const next = ends.slice();
        for (let change = rows.length - 1; change >= 0; change--) {
            const row = rows[change];
            const place = next[row] - 1;
            next[row] = place;
            order[place] = change;
        }
        return (row) => Array.from(order.subarray(next[row], ends[row]), (change) => ({ from: weeks[change], set: sets[change] }));
    }
}
//# sourceMappingURL=spells.js.map