/** A calendar month that lies within some weeks as a whole. */
export interface Month {
    /** `YYYY-MM`. */
    readonly month: string;
    /** Of each week, which share of its days falls into the month. */
    readonly shares: readonly number[];
}
/** Of a year as the simulation counts it. */
export declare const DAYS_A_YEAR = 365.25;
export declare const DAYS_A_MONTH: number;
/** The last day of some weeks, by the days on which they begin. */
export declare const endOf: (dates: readonly string[]) => string;
/** @param dates the days on which the weeks begin, one after the other, as `YYYY-MM-DD` */
export declare const monthsOf: (dates: readonly string[]) => readonly Month[];
//# sourceMappingURL=months.d.ts.map