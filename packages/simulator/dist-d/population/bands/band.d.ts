/** A mean, and between which bounds it lies with 95 % confidence. */
export interface Band {
    /** NaN where there is no value at all. */
    readonly mean: number;
    /** Both bounds are NaN where there are fewer than two values: one run says nothing of how far another would be from it. */
    readonly low: number;
    readonly high: number;
}
/**
 * The mean of some values with its two-sided 95 % interval by Student's t. It holds for values that are independent and, for few of
 * them, roughly normal, as averages and totals over many customers are.
 *
 * @param values one from each run; NaN, which says that there was nothing to measure, is left out
 * @example
 * bandAround([0.25, 0.5, 0.75]); // { mean: 0.5, low: -0.121…, high: 1.121… }
 */
export declare const bandAround: (values: Iterable<number>) => Band;
//# sourceMappingURL=band.d.ts.map