import { bandAround } from "../bands/band.js";
const sideOf = ({ low, high }) => (low > 0 ? 1 : high < 0 ? -1 : 0);
const effectOf = (usual, tried) => {
    const [before, now] = [sideOf(usual), sideOf(tried)];
    if (before === now)
        return "keeps";
    if (now === 0)
        return "undecided";
    return before === 0 ? "decided" : "flips";
};
/**
 * @param usual the differences with the usual value, one for each run
 * @param differences those with this value, of the same runs
 */
export const trialOf = (value, usual, differences) => {
    const difference = bandAround(differences);
    const moved = bandAround(differences.map((one, run) => one - (usual[run] ?? Number.NaN)));
    return Object.freeze({ value, difference, moved, effect: effectOf(bandAround(usual), difference) });
};
export const influenceOf = (coefficient, usual, trials) => Object.freeze({
    coefficient,
    usual,
    trials: Object.freeze([...trials]),
    moves: Math.max(0, ...trials.map(({ moved }) => Math.abs(moved.mean)).filter((one) => !Number.isNaN(one))),
});
/** Those that move the difference most come first; among equals the first by name. */
export const byMoves = (one, other) => other.moves - one.moves || (one.coefficient < other.coefficient ? -1 : 1);
//# sourceMappingURL=influence.js.map