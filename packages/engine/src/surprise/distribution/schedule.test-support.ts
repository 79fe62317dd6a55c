import { calendarOf, type Delivery } from "../calendar.js";
import { dateOf } from "../days.js";
import { drawsOf } from "../draws.js";
import { type Candidate, hazardsOf } from "../hazards.js";

/** The calendar of a customer under a secret, over {@link SPAN} days. */
export type Schedule = (secret: string, customer: string) => readonly Delivery[];

/** Twenty years, whole leap cycles. */
export const SPAN = 20 * 365.25;

/** The days of the span. */
export const DATES: readonly Date[] = Array.from({ length: SPAN }, (_, day) => new Date(dateOf(day)));

export const SECRET = "a secret of the tests";

export const CUSTOMERS: readonly string[] = Array.from({ length: 400 }, (_, number) => `c-${number}`);

/** One delight, four times a year, at least thirty days apart. */
export const ALONE = { perYear: 4, minGapDays: 30 };

/** The probability of a day after the gap, as the formula has it: 1 / (365.25 / perYear − minGapDays). */
export const HAZARD = 1 / (365.25 / ALONE.perYear - ALONE.minGapDays);

export const scheduleOf =
  (candidates: readonly Candidate[]): Schedule =>
  (secret, customer) =>
    calendarOf(hazardsOf(candidates), drawsOf(secret, customer), SPAN - 1);

/** The days between the days, in order. */
export const intervalsOf = (deliveries: readonly Delivery[]): readonly number[] =>
  deliveries.slice(1).map(({ day }, at) => day - (deliveries[at]?.day ?? 0));

/** The same schedule, which works each calendar out once. */
export const remembered = (schedule: Schedule): Schedule => {
  const known = new Map<string, readonly Delivery[]>();
  return (secret, customer) => {
    const key = `${secret} ${customer}`;
    const deliveries = known.get(key) ?? schedule(secret, customer);
    known.set(key, deliveries);
    return deliveries;
  };
};
