import { ageBy, type Bell, bellsOf, daysUntil } from "./bells.js";
import type { Draw, Draws } from "./draws.js";
import type { Hazard } from "./hazards.js";

/** A delight that comes, and the number of its day. */
export interface Delivery {
  readonly service: string;
  readonly day: number;
}

/** What somebody knows to have been delivered: the day on which each service came last. */
export type Delivered = ReadonlyMap<string, number>;

/**
 * The calendars of customers, among some delights: the definition.
 *
 * Each delight has a bell, which rings on each day with the delight's hazard, independently of all else. The delight comes on a day on
 * which its bell rings, unless it *rests*: the days since it came last are no more than its gap, or it is what came last of all (where
 * there are others). Where several come on one day, a draw chooses one, and the others go on waiting. So once it does not rest any more,
 * the waiting time is geometric, whatever came before; nothing of it is in step with any week, month or year.
 *
 * Before the first day, each delight has an age as long running has it, and the youngest is what came last.
 *
 * A simulation asks for millions of calendars: what they have in common is worked out once, and no bell is an object.
 *
 * @param hazards sorted by service
 * @returns by the draws of a customer, the deliveries until a day, that day included, by day
 */
export const calendarsOf = (hazards: readonly Hazard[]): ((draws: Draws, until: number) => readonly Delivery[]) => {
  const bells = bellsOf(hazards);
  const isOneOfSeveral = hazards.length > 1;
  /** By bell: on which day it rings next, and its draws. By delight: the day on which it came last. */
  const days = new Float64Array(bells.length);
  const sequences: Draw[] = [];
  const came = new Float64Array(hazards.length);
  /** @returns what came last before the first day */
  const begin = (draws: Draws): number => {
    let last = 0;
    for (let bell = 0; bell < bells.length; bell++) {
      const { at, service, purpose, quiet } = bells[bell] as Bell;
      const draw = draws(service, purpose);
      if (purpose === "base") came[at] = -ageBy(draw(), hazards[at] as Hazard);
      if ((came[at] as number) > (came[last] as number)) last = at;
      days[bell] = daysUntil(draw(), quiet) - 1;
      sequences[bell] = draw;
    }
    return last;
  };
  return (draws, until) => {
    let last = begin(draws);
    const deliveries: Delivery[] = [];
    let next = Number.POSITIVE_INFINITY;
    for (let bell = 0; bell < days.length; bell++) if ((days[bell] as number) < next) next = days[bell] as number;
    while (next <= until) {
      const day = next;
      let due = NONE;
      next = Number.POSITIVE_INFINITY;
      for (let bell = 0; bell < days.length; bell++) {
        if (days[bell] === day) {
          const { at, quiet } = bells[bell] as Bell;
          const rests = day - (came[at] as number) <= (hazards[at] as Hazard).gap || (isOneOfSeveral && at === last);
          if (!rests) due = withOne(due, at);
          days[bell] = day + daysUntil((sequences[bell] as Draw)(), quiet);
        }
        if ((days[bell] as number) < next) next = days[bell] as number;
      }
      if (due === NONE) continue;
      last = chosen(due, day, draws);
      came[last] = day;
      deliveries.push({ service: (hazards[last] as Hazard).service, day });
    }
    return deliveries;
  };
};

/** The calendar of one customer. */
export const calendarOf = (hazards: readonly Hazard[], draws: Draws, until: number): readonly Delivery[] =>
  calendarsOf(hazards)(draws, until);

/** What comes on a day by the same bells, where it is known what came before. */
export const dueAfter = (hazards: readonly Hazard[], draws: Draws, day: number, record: Delivered): string | undefined => {
  const before = [...record].toSorted((a, b) => b[1] - a[1] || Number(a[0] > b[0]) - Number(a[0] < b[0]));
  const [latest] = before;
  if (latest !== undefined && latest[1] >= day) return undefined;
  const rests = ({ service, gap }: Hazard) => {
    const isLast = service === latest?.[0];
    return day - (record.get(service) ?? Number.NEGATIVE_INFINITY) <= gap || (isLast && hazards.length > 1);
  };
  let due = NONE;
  for (const bell of bellsOf(hazards)) {
    if (!rests(hazards[bell.at] as Hazard) && ringsOn(day, bell, draws)) due = withOne(due, bell.at);
  }
  return due === NONE ? undefined : hazards[chosen(due, day, draws)]?.service;
};

const ringsOn = (day: number, { service, purpose, quiet }: Bell, draws: Draws): boolean => {
  const draw = draws(service, purpose);
  // The first one of these is for the age.
  if (purpose === "base") draw();
  let rings = -1;
  while (rings < day) rings += daysUntil(draw(), quiet);
  return rings === day;
};

/** The places of delights that may come on a day, each once, although both its bells may ring. */
type Due = readonly number[];

const NONE: Due = [];

const withOne = (due: Due, at: number): Due => (due === NONE ? [at] : due.at(-1) === at ? due : [...due, at]);

const chosen = (due: Due, day: number, draws: Draws): number =>
  due.length === 1 ? (due[0] as number) : (due[Math.floor(draws("", "choice", day)() * due.length)] as number);
