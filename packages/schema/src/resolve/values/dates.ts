const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** RFC 3339 with at most milliseconds: finer moments than a JavaScript date can hold would be compared wrongly. */
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})t(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?:z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

const daysOf = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/**
 * Whether the text is a day of the Gregorian calendar, as `YYYY-MM-DD`. Such texts compare as the days do.
 * `isDate("2024-02-29")` is true, `isDate("2026-02-29")` is false.
 */
export const isDate = (text: string): boolean => {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
};

/**
 * The one canonical form of a moment, `YYYY-MM-DDThh:mm:ss.sssZ`, in which texts compare as the moments do;
 * undefined where the text is not an RFC 3339 date-time with at most three digits of a second, in the years 0000 to 9999.
 * `canonicalDateTime("2026-05-01T08:00:00+08:00")` is `"2026-05-01T00:00:00.000Z"`.
 */
export const canonicalDateTime = (text: string): string | undefined => {
  const date = DATE_TIME.exec(text)?.[1];
  if (date === undefined || !isDate(date)) return undefined;
  const canonical = new Date(text.toUpperCase()).toISOString();
  return canonical.length === 24 ? canonical : undefined;
};
