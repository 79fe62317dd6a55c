import chi2gof from "@stdlib/stats-chi2gof";
import pcorrtest from "@stdlib/stats-pcorrtest";
import { ALONE, CUSTOMERS, DATES, HAZARD, intervalsOf, type Schedule, SECRET, SPAN } from "./schedule.test-support.js";

/** A law of the schedule of one delight: the probability of what was seen if the law holds; 0 where it is plainly broken. */
export type Law = (schedule: Schedule) => number;

/** Below this, a law is broken. All secrets are fixed, so that a law that holds today holds tomorrow. */
export const LEAST_PROBABILITY = 0.001;

const fit = (observed: readonly number[], expected: readonly number[]): number => chi2gof([...observed], [...expected]).pValue;

const all = (schedule: Schedule, secret = SECRET) => CUSTOMERS.map((customer) => schedule(secret, customer));

/** How many of the days of a span fall on each of some classes of days, beside how many deliveries. */
const fitOfDays = (schedule: Schedule, classes: number, classOf: (date: Date) => number): number => {
  const classOfDay = DATES.map(classOf);
  const [seen, there]: [number[], number[]] = [new Array(classes).fill(0), new Array(classes).fill(0)];
  for (const of of classOfDay) there[of] = (there[of] ?? 0) + 1;
  const deliveries = all(schedule).flat();
  for (const { day } of deliveries) seen[classOfDay[day] ?? 0] = (seen[classOfDay[day] ?? 0] ?? 0) + 1;
  return fit(
    seen,
    there.map((days) => (days / SPAN) * deliveries.length),
  );
};

/** Two-by-two: on how many of all days one of two has a surprise, the other, both, neither. */
const fitOfPairs = (pairs: readonly (readonly [readonly number[], readonly number[]])[]): number => {
  let [both, one, other] = [0, 0, 0];
  for (const [left, right] of pairs) {
    const days = new Set(right);
    both += left.filter((day) => days.has(day)).length;
    one += left.length;
    other += right.length;
  }
  const of = pairs.length * SPAN;
  const together = (one * other) / of;
  const observed = [both, one - both, other - both, of - one - other + both];
  return chi2gof(observed, [together, one - together, other - together, of - one - other + together], { ddof: 2 }).pValue;
};

const daysOf = (schedule: Schedule, secret: string, customer: string) => schedule(secret, customer).map(({ day }) => day);

const CLASSES = 20;
const MONTHS = 24;

export const LAWS: { readonly [law: string]: Law } = {
  "at least the gap lies between two": (schedule) => (Math.min(...all(schedule).flatMap(intervalsOf)) > ALONE.minGapDays ? 1 : 0),

  "after the gap, the waiting time is geometric with the hazard of the formula": (schedule) => {
    const waits = all(schedule)
      .flatMap(intervalsOf)
      .map((interval) => interval - ALONE.minGapDays);
    // Classes that are about equally likely, the last one open.
    const ends = Array.from({ length: CLASSES - 1 }, (_, at) => Math.round(Math.log(1 - (at + 1) / CLASSES) / Math.log(1 - HAZARD)));
    const beyond = (end: number) => (1 - HAZARD) ** end;
    const edges = [0, ...ends, Number.POSITIVE_INFINITY];
    const between = edges.slice(1).map((end, at) => [edges[at] ?? 0, end] as const);
    return fit(
      between.map(([begin, end]) => waits.filter((wait) => wait > begin && wait <= end).length),
      between.map(([begin, end]) => (beyond(begin) - beyond(end)) * waits.length),
    );
  },

  "one waiting time says nothing of the next": (schedule) => {
    const pairs = all(schedule)
      .map(intervalsOf)
      .flatMap((intervals) => intervals.slice(1).map((interval, at) => [intervals[at] ?? 0, interval] as const));
    return pcorrtest(
      pairs.map(([one]) => one),
      pairs.map(([, next]) => next),
    ).pValue;
  },

  "no day of the week is dearer than another": (schedule) => fitOfDays(schedule, 7, (date) => date.getUTCDay()),

  "no day of the month is dearer than another": (schedule) => fitOfDays(schedule, 31, (date) => date.getUTCDate() - 1),

  "no week of the year is dearer than another": (schedule) =>
    fitOfDays(schedule, 53, (date) => Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / (7 * 86_400_000))),

  "it comes as often as `perYear` says, on average": (schedule) => {
    const mean = (all(schedule).flat().length / CUSTOMERS.length / SPAN) * 365.25;
    return Math.abs(mean / ALONE.perYear - 1) < 0.015 ? 1 : 0;
  },

  "from the first day on, it comes as often as ever": (schedule) => {
    const days = all(schedule).flat();
    const counts = Array.from({ length: MONTHS }, (_, month) => days.filter(({ day }) => Math.floor(day / 30) === month).length);
    const mean = (CUSTOMERS.length * 30 * ALONE.perYear) / 365.25;
    return fit(counts, new Array(MONTHS).fill(mean));
  },

  "what one customer gets says nothing of another": (schedule) =>
    fitOfPairs(
      CUSTOMERS.slice(1).map((customer, at) => [daysOf(schedule, SECRET, CUSTOMERS[at] ?? ""), daysOf(schedule, SECRET, customer)]),
    ),

  "what happens under one secret says nothing of another": (schedule) =>
    fitOfPairs(CUSTOMERS.map((customer) => [daysOf(schedule, SECRET, customer), daysOf(schedule, `${SECRET}?`, customer)])),
};
