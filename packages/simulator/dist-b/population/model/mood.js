/**
 * A customer's satisfaction on the whole, or a stranger's opinion, from -1 to 1, after something that moves it.
 *
 * @param towards -1 to 1
 * @param share of the distance, 0 to 1
 */
export function moved(mood, towards, share) {
    return mood + share * (towards - mood);
}
const WEEKS = 365.25 / 7;
const ALMOST_ALL = 1 - 2 ** -52;
/**
 * The probability that a customer leaves within a week.
 *
 * @param perYear the share of indifferent customers who leave in a year, 0 to 1
 * @param steepness how strongly satisfaction holds
 */
export function leavingInWeek(mood, perYear, steepness) {
    return 1 - Math.exp((Math.log1p(-Math.min(perYear, ALMOST_ALL)) / WEEKS) * Math.exp(-steepness * mood));
}
/**
 * The probability that the company tries to win a stranger within a week, and does.
 *
 * @param opinion -1 to 1; it counts as strongly as satisfaction does with customers who may leave
 */
export function joiningInWeek(opinion, attemptsPerYear, succeed, steepness) {
    return Math.min(1, attemptsPerYear / WEEKS) * Math.min(1, succeed * Math.exp(steepness * opinion));
}
//# sourceMappingURL=mood.js.map