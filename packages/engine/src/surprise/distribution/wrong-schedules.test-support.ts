import { geometric } from "../bells.js";
import { type Draw, drawsOf } from "../draws.js";
import { ALONE, DATES, HAZARD, type Schedule, SPAN } from "./schedule.test-support.js";

/** The day after a day on which it comes next. */
type Next = (day: number, draw: Draw) => number;

const renewal =
  (next: Next, secretOf = (secret: string) => secret, customerOf = (customer: string) => customer): Schedule =>
  (secret, customer) => {
    const draw = drawsOf(secretOf(secret), customerOf(customer))("tea", "base");
    const days: number[] = [];
    // Long enough before the first day that nobody can tell when it began.
    for (let day = next(-4000, draw); day < SPAN; day = next(day, draw)) if (day >= 0) days.push(day);
    return days.map((day) => ({ service: "tea", day }));
  };

const { minGapDays: gap } = ALONE;
const wait: Next = (day, draw) => day + gap + geometric(draw(), HAZARD);

const skipping =
  (skips: (date: Date) => boolean): Next =>
  (day, draw) => {
    let next = wait(day, draw);
    for (let date = DATES[next]; date !== undefined && skips(date); date = DATES[next]) next += 1;
    return next;
  };

/** What a schedule must not be, and the laws that refuse it. */
export const WRONG: { readonly [what: string]: { readonly schedule: Schedule; readonly refused: readonly string[] } } = {
  "every quarter, on a day of the customer's own": {
    schedule: renewal((day, draw) => (day < -3000 ? -1000 + Math.floor(draw() * 91) : day + 91)),
    refused: ["after the gap, the waiting time is geometric with the hazard of the formula"],
  },
  "one day short of the gap": {
    schedule: renewal((day, draw) => wait(day, draw) - 1),
    refused: ["at least the gap lies between two"],
  },
  "one day longer than the gap": {
    schedule: renewal((day, draw) => wait(day, draw) + 1),
    refused: ["after the gap, the waiting time is geometric with the hazard of the formula"],
  },
  "a waiting time that is uniform": {
    schedule: renewal((day, draw) => day + gap + 1 + Math.floor((draw() * 2) / HAZARD)),
    refused: ["after the gap, the waiting time is geometric with the hazard of the formula"],
  },
  "a draw that leans to one side": {
    schedule: renewal((day, draw) => day + gap + geometric(draw() ** 1.1, HAZARD)),
    refused: [
      "after the gap, the waiting time is geometric with the hazard of the formula",
      "it comes as often as `perYear` says, on average",
    ],
  },
  "never on a Sunday": {
    schedule: renewal(skipping((date) => date.getUTCDay() === 0)),
    refused: ["no day of the week is dearer than another"],
  },
  "never on the first of a month": {
    schedule: renewal(skipping((date) => date.getUTCDate() === 1)),
    refused: ["no day of the month is dearer than another"],
  },
  "never at the turn of the year": {
    schedule: renewal(skipping((date) => date.getUTCMonth() === 11 && date.getUTCDate() >= 20)),
    refused: ["no week of the year is dearer than another"],
  },
  "as long as last time, now and then": {
    schedule: (() => {
      let before = 0;
      return renewal((day, draw) => {
        if (draw() > 0.1) before = gap + geometric(draw(), HAZARD);
        return day + before;
      });
    })(),
    refused: ["one waiting time says nothing of the next"],
  },
  "as if it had come to everybody just before the first day": {
    schedule: renewal((day, draw) => wait(day < -3000 ? -1 : day, draw)),
    refused: ["from the first day on, it comes as often as ever"],
  },
  "the same for all customers": {
    schedule: renewal(wait, undefined, () => "anybody"),
    refused: ["what one customer gets says nothing of another"],
  },
  "the same under all secrets": {
    schedule: renewal(wait, () => "no secret at all"),
    refused: ["what happens under one secret says nothing of another"],
  },
};

/** None of the laws refuses it: the same distribution, drawn straight from its definition. */
export const RIGHT: Schedule = renewal(wait);
