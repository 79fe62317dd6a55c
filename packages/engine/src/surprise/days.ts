import { isDate } from "@tierpolicy/schema";

/** The first day of every calendar of surprises. */
export const FIRST_DAY = "2024-01-01";

const DAY_MS = 86_400_000;

/**
 * A day as its number, counted from {@link FIRST_DAY}, which is 0; less than 0 before it.
 *
 * @returns undefined for a text that is no day of the calendar
 */
export const dayNumber = (date: string): number | undefined =>
  isDate(date) ? (Date.parse(date) - Date.parse(FIRST_DAY)) / DAY_MS : undefined;

/** The day of a number, as `YYYY-MM-DD`. */
export const dateOf = (day: number): string => new Date(Date.parse(FIRST_DAY) + day * DAY_MS).toISOString().slice(0, 10);
