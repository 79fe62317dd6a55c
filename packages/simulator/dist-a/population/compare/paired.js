import { bandAround } from "../bands/band.js";
/**
 * The difference, b less a, pair by pair. Luck that both have in common cancels out (common random numbers), which makes the interval
 * much narrower than one from runs that have nothing to do with each other. A pair in which either has nothing to measure is left out.
 */
export const differenceIn = (pairs, of) => bandAround(pairs.map(({ a, b }) => of(b) - of(a)));
/** What the difference says of b; undefined where neither more nor less is better. */
export const verdictOf = ({ mean, low, high }, better) => {
    if (better === undefined)
        return undefined;
    if (low === 0 && high === 0)
        return "same";
    if (!(low > 0 || high < 0))
        return "undecided";
    return mean > 0 === (better === "more") ? "better" : "worse";
};
//# sourceMappingURL=paired.js.map