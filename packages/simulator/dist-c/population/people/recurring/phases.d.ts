/** A year of 365.25 days, and a week, in quarters of a day: so both are whole. */
export declare const YEAR = 1461;
export declare const WEEK = 28;
/** No year has room for more weeks that never meet. */
export declare const MOST_WEEKS = 50;
/**
 * When in the year the own weeks of people are, in quarters of a day since the first week began: by value, by row. Two of one person
 * never fall into the same week.
 */
export type Phases = readonly Uint16Array[];
/** What must be so in the first week. */
export type AtFirst = {
    readonly kind: "any";
}
/** None of the own weeks is the first one. */
 | {
    readonly kind: "none";
}
/** The own week of this value is. */
 | {
    readonly kind: "value";
    readonly value: number;
};
/**
 * Draws the own weeks of some rows.
 *
 * @param values how many values have a week of their own
 * @param firstOf by place among `rows`
 */
export declare const drawPhases: (seed: number, fact: string, values: number, rows: Uint32Array, attempt: number, firstOf?: (place: number) => AtFirst) => Phases;
//# sourceMappingURL=phases.d.ts.map