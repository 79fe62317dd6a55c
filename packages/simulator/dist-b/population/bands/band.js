import { reachOf95 } from "./reach.js";
/**
 * The mean of some values with its two-sided 95 % interval by Student's t. It holds for values that are independent and, for few of
 * them, roughly normal, as averages and totals over many customers are.
 *
 * @param values one from each run; NaN, which says that there was nothing to measure, is left out
 * @example
 * bandAround([0.25, 0.5, 0.75]); // { mean: 0.5, low: -0.121…, high: 1.121… }
 */
export const bandAround = (values) => {
    // Welford's way: of equal values the mean is that value and the deviation 0, to the last bit.
    let [count, mean, squares] = [0, 0, 0];
    for (const value of values) {
        if (Number.isNaN(value))
            continue;
        count++;
        const delta = value - mean;
        mean += delta / count;
        squares += delta * (value - mean);
    }
    if (count < 2)
        return Object.freeze({ mean: count === 1 ? mean : Number.NaN, low: Number.NaN, high: Number.NaN });
    const half = reachOf95(count - 1) * Math.sqrt(squares / (count - 1) / count);
    return Object.freeze({ mean, low: mean - half, high: mean + half });
};
//# sourceMappingURL=band.js.map