const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Whether a text is a day of the (proleptic Gregorian) calendar in the form YYYY-MM-DD. */
export const isDay = (text: string): boolean => {
  if (!DAY.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
};

/**
 * The canonical form `YYYY-MM-DDThh:mm:ss.sssZ` of an RFC 3339 date-time with at most three fraction digits;
 * undefined where the text is none, or where the moment lies outside the years 0 to 9999 of UTC.
 */
export const canonicalMoment = (text: string): string | undefined => {
  const [, day] = MOMENT.exec(text) ?? [];
  if (day === undefined || !isDay(day)) return undefined;
  const canonical = new Date(text.toUpperCase()).toISOString();
  return /^\d/.test(canonical) ? canonical : undefined;
};
