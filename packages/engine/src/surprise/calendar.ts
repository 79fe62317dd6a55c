import { Bells } from "./bells.js";
import type { Draws } from "./draws.js";
import { type Hazard, hazardOf } from "./hazards.js";

/** A delight that comes, and the number of its day. */
export interface Delivery {
  readonly service: string;
  readonly day: number;
}

/** What somebody knows to have been delivered: the day on which each service came last. */
export type Delivered = ReadonlyMap<string, number>;

/**
 * The calendar of one customer, among some delights: the definition.
 *
 * Each delight has a bell, which rings on each day with the delight's hazard, independently of all else. The delight comes on a day on
 * which its bell rings, unless it *rests*: the days since it came last are no more than its gap, or it is what came last of all (where
 * there are others). Where several come on one day, a draw chooses one, and the others go on waiting. So once it does not rest any more,
 * the waiting time is geometric, whatever came before; nothing of it is in step with any week, month or year.
 *
 * Before the first day, each delight has an age as long running has it, and the youngest is what came last.
 *
 * @param hazards sorted by service
 * @param draws those of the customer
 * @returns the deliveries until a day, that day included, by day
 */
export const calendarOf = (hazards: readonly Hazard[], draws: Draws, until: number): readonly Delivery[] => {
  const bells = hazards.map((hazard) => new Bells(hazard, hazardOf(hazard), draws));
  const came = bells.map(({ age }) => -age);
  let last = came.indexOf(Math.max(...came));
  const deliveries: Delivery[] = [];
  for (let day = nextDay(bells); day <= until; day = nextDay(bells)) {
    const due = dueOn(day, hazards, bells, came, last);
    for (const bell of bells) bell.seek(day + 1);
    if (due.length === 0) continue;
    last = chosen(due, day, draws);
    came[last] = day;
    deliveries.push({ service: (hazards[last] as Hazard).service, day });
  }
  return deliveries;
};

/** What comes on a day by the same bells, where it is known what came before. */
export const dueAfter = (hazards: readonly Hazard[], draws: Draws, day: number, record: Delivered): string | undefined => {
  const before = [...record].toSorted((a, b) => b[1] - a[1] || Number(a[0] > b[0]) - Number(a[0] < b[0]));
  const [latest] = before;
  if (latest !== undefined && latest[1] >= day) return undefined;
  const came = hazards.map(({ service }) => record.get(service) ?? Number.NEGATIVE_INFINITY);
  const last = latest === undefined ? -1 : hazards.findIndex(({ service }) => service === latest[0]);
  const bells = hazards.map((hazard) => new Bells(hazard, hazardOf(hazard), draws));
  for (const bell of bells) bell.seek(day);
  const due = dueOn(day, hazards, bells, came, last);
  return due.length === 0 ? undefined : hazards[chosen(due, day, draws)]?.service;
};

const nextDay = (bells: readonly Bells[]): number => {
  let next = Number.POSITIVE_INFINITY;
  for (const { day } of bells) if (day < next) next = day;
  return next;
};

/** The places of the delights that may come and whose bells ring. */
const dueOn = (day: number, hazards: readonly Hazard[], bells: readonly Bells[], came: readonly number[], last: number) => {
  const due: number[] = [];
  for (let at = 0; at < hazards.length; at++) {
    const isOver = day - (came[at] as number) > (hazards[at] as Hazard).gap;
    const isBlocked = at === last && hazards.length > 1;
    if ((bells[at] as Bells).day === day && isOver && !isBlocked) due.push(at);
  }
  return due;
};

const chosen = (due: readonly number[], day: number, draws: Draws): number =>
  due.length === 1 ? (due[0] as number) : (due[Math.floor(draws("", "choice", day)() * due.length)] as number);
