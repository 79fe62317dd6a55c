import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { type Either, left, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { calendarsOf } from "./calendar.js";
import { hazardsAmong } from "./candidates.js";
import type { Draws } from "./draws.js";
import { readDay } from "./read-day.js";

/** Days, as `YYYY-MM-DD`, both included. */
export interface SurprisePeriod {
  readonly from: string;
  readonly until: string;
}

/** A delight that is due, and on which day of the period: its first one is 0. */
export interface DueSurprise {
  readonly service: string;
  readonly day: number;
}

/** The calendar of one customer, whose chance is in the draws: what is due in the period, ascending. */
export type SurpriseCalendar = (draws: Draws) => readonly DueSurprise[];

/**
 * The calendars of `surprises` for a whole period at once, by whatever chance the caller has: for simulations, whose many made-up customers
 * need neither a secret nor a hash. Real customers could foresee what comes by draws that anybody can make; for them there is `surprises`.
 *
 * By the draws of a secret and an id it says of every day what `surprises` says of it, where the delights are offered that are offered here.
 *
 * @param policy a valid policy
 * @param offered the ids of services that are offered throughout; those without a schedule do not count
 * @param period from 2024-01-01 on; one that ends before it begins is empty
 * @returns left with `surprise-date`, where a day is none of the calendar
 * @example
 * const calendar = surpriseCalendar(policy, ["fruit-basket"], { from: "2026-01-05", until: "2027-12-31" });
 * if (isRight(calendar)) calendar.right(() => Math.random); // [{ service: "fruit-basket", day: 41 }, { service: "fruit-basket", day: 260 }]
 */
export const surpriseCalendar = (
  policy: Policy,
  offered: readonly string[],
  period: SurprisePeriod,
): Either<NonEmptyArray<Diagnostic>, SurpriseCalendar> => {
  const problems: Diagnostic[] = [];
  const [from, until] = [readDay(period.from, "from", problems), readDay(period.until, "until", problems)];
  if (isNonEmpty(problems)) return left(problems);
  const services = new Set(offered);
  const calendars = calendarsOf(hazardsAmong(policy, (service) => services.has(service)));
  const [first, last] = [from as number, until as number];
  return right((draws) => {
    const due: DueSurprise[] = [];
    for (const { service, day } of calendars(draws, last)) if (day >= first) due.push({ service, day: day - first });
    return due;
  });
};
