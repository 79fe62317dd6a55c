const DAY_MS = 86_400_000;
const WEEK = 7;
/** Of a year as the simulation counts it. */
export const DAYS_A_YEAR = 365.25;
export const DAYS_A_MONTH = DAYS_A_YEAR / 12;
const isoDay = (time) => new Date(time).toISOString().slice(0, 10);
/** The last day of some weeks, by the days on which they begin. */
export const endOf = (dates) => isoDay(Date.parse(dates.at(-1) ?? "") + (WEEK - 1) * DAY_MS);
/** @param dates the days on which the weeks begin, one after the other, as `YYYY-MM-DD` */
export const monthsOf = (dates) => {
    const days = dates.flatMap((date) => Array.from({ length: WEEK }, (_, day) => isoDay(Date.parse(date) + day * DAY_MS)));
    const byMonth = new Map();
    for (const [at, day] of days.entries()) {
        const month = day.slice(0, 7);
        const counts = byMonth.get(month) ?? dates.map(() => 0);
        const week = Math.floor(at / WEEK);
        counts[week] = (counts[week] ?? 0) + 1;
        byMonth.set(month, counts);
    }
    return [...byMonth]
        .filter(([month, counts]) => counts.reduce((sum, count) => sum + count, 0) === daysIn(month))
        .map(([month, counts]) => ({ month, shares: counts.map((count) => count / WEEK) }));
};
const daysIn = (month) => {
    const [year, number] = month.split("-").map(Number);
    return new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate();
};
//# sourceMappingURL=months.js.map