const DAY_MS = 86_400_000;
/** Days since 1970-01-01. */
export const numberOfDay = (date) => Date.parse(date) / DAY_MS;
/** The day of a number, as `YYYY-MM-DD`. */
export const dayOfNumber = (day) => new Date(day * DAY_MS).toISOString().slice(0, 10);
/** The first moment of a day, in UTC. */
export const momentOfDay = (date) => `${date}T00:00:00.000Z`;
/** Days of a date, milliseconds of a date-time, since 1970; a number is itself. */
export const numberOf = ({ kind }, value) => kind === "date" ? numberOfDay(String(value)) : kind === "date-time" ? Date.parse(String(value)) : Number(value);
//# sourceMappingURL=calendar.js.map