/**
 * A customer's satisfaction on the whole, or a stranger's opinion, from -1 to 1, after something that moves it.
 *
 * @param towards -1 to 1
 * @param share of the distance, 0 to 1
 */
export function moved(mood: number, towards: number, share: number): number {
  return mood + share * (towards - mood);
}

const WEEKS = 365.25 / 7;
const ALMOST_ALL = 1 - 2 ** -52;

/**
 * The logarithm of the share of indifferent customers who stay for a week.
 *
 * @param leavingPerYear the share of them who leave in a year, 0 to 1
 */
export function logOfStaying(leavingPerYear: number): number {
  return Math.log1p(-Math.min(leavingPerYear, ALMOST_ALL)) / WEEKS;
}

/**
 * The probability that a customer leaves within a week.
 *
 * @param staying `logOfStaying` of the indifferent: the same for all, and so computed once
 * @param steepness how strongly satisfaction holds
 */
export function leavingInWeek(mood: number, staying: number, steepness: number): number {
  return 1 - Math.exp(staying * Math.exp(-steepness * mood));
}

/**
 * The probability that the company tries to win a stranger within a week, and does.
 *
 * @param opinion -1 to 1; it counts as strongly as satisfaction does with customers who may leave
 */
export function joiningInWeek(opinion: number, attemptsPerYear: number, succeed: number, steepness: number): number {
  return Math.min(1, attemptsPerYear / WEEKS) * Math.min(1, succeed * Math.exp(steepness * opinion));
}
