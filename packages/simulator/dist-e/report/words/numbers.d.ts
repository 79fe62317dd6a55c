import type { Band } from "../../population/bands/band.js";
/** How what was measured is written: rounded to what is worth reading. */
export interface Numbers {
    /** A satisfaction, -1 to 1: `+0.21`. */
    readonly level: (value: number) => string;
    /** A share, 0 to 1: `12 %` as the language has it. */
    readonly share: (value: number) => string;
    /** A number of people or events. */
    readonly count: (value: number) => string;
    /** Any number, to its last digit. */
    readonly exact: (value: number) => string;
    readonly money: (amount: number) => string;
    /** A day, as in `5 January 2026`. */
    readonly day: (day: string) => string;
    /** A month, of `YYYY-MM` or of a day in it. */
    readonly month: (day: string) => string;
    /** As short as can be, for an axis: the year at its beginning, else the month. */
    readonly tick: (day: Date) => string;
    readonly list: (words: readonly string[]) => string;
}
/** @param currency of the policy */
export declare const numbersIn: (language: string, currency: string | undefined, noFigure: string) => Numbers;
/** Whether there is an interval to speak of. */
export declare const hasInterval: ({ low, high }: Band) => boolean;
//# sourceMappingURL=numbers.d.ts.map