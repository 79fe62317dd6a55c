import { canonicalDateTime } from "@tierpolicy/schema";

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY = 86_400_000;

const digit = (text: string, at: number): number => {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
};
const two = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);

/**
 * The number of a day that a text begins with, `YYYY-MM-DD`, in the order of days: not consecutive, but without a division.
 * -1 where that is no day of the calendar. Reads characters, which takes a fraction of what a regular expression takes.
 */
const dayCode = (text: string): number => {
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return -1;
  // Comparisons with NaN are false, so what is no digit fails here.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1)) return -1;
  if (day <= (DAYS[month - 1] as number)) return (year * 12 + month) * 31 + day;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && day === 29 && isLeap ? (year * 12 + month) * 31 + day : -1;
};

/** Where a day stands in the order of days; -1 for a text that `isDate` refuses. */
export const dayKey = (text: string): number => (text.length === 10 ? dayCode(text) : -1);

/** Where a moment stands in the order of moments; -1 for a text that has no canonical form. */
export const momentKey = (text: string): number => {
  if (text.length === 24 && text.charCodeAt(10) === 84 && text.charCodeAt(23) === 90) {
    const day = dayCode(text);
    const [hours, minutes, seconds] = [two(text, 11), two(text, 14), two(text, 17)];
    const milliseconds = digit(text, 20) * 100 + two(text, 21);
    const isPunctuated = text.charCodeAt(13) === 58 && text.charCodeAt(16) === 58 && text.charCodeAt(19) === 46;
    if (day >= 0 && isPunctuated && hours < 24 && minutes < 60 && seconds < 60 && milliseconds >= 0)
      return day * DAY + ((hours * 60 + minutes) * 60 + seconds) * 1_000 + milliseconds;
    return -1;
  }
  const canonical = canonicalDateTime(text);
  return canonical === undefined ? -1 : momentKey(canonical);
};
