import { type Diagnostic, quote } from "@tierpolicy/schema";
import { problem } from "../facts/problem.js";
import { shown } from "../facts/shown.js";
import { dayNumber, FIRST_DAY } from "./days.js";

/**
 * The number of a day for which there are calendars.
 *
 * @param name what the caller calls it
 * @returns undefined where there is a problem
 */
export const readDay = (date: unknown, name: string, problems: Diagnostic[]): number | undefined => {
  const day = typeof date === "string" ? dayNumber(date) : undefined;
  if (day !== undefined && day >= 0) return day;
  problems.push(aboutDay(date, name, day));
  return undefined;
};

const aboutDay = (date: unknown, name: string, day: number | undefined): Diagnostic =>
  day === undefined
    ? problem(
        "surprise-date",
        [name],
        `the ${quote(name)} is ${shown(date)}, and must be a day of the calendar`,
        "give a day as `2026-05-01`",
      )
    : problem(
        "surprise-date",
        [name],
        `the ${quote(name)} is ${quote(String(date))}, before the first day of all calendars`,
        `give a day from ${quote(FIRST_DAY)} on`,
      );
