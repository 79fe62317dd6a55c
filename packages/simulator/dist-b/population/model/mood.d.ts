/**
 * A customer's satisfaction on the whole, or a stranger's opinion, from -1 to 1, after something that moves it.
 *
 * @param towards -1 to 1
 * @param share of the distance, 0 to 1
 */
export declare function moved(mood: number, towards: number, share: number): number;
/**
 * The probability that a customer leaves within a week.
 *
 * @param perYear the share of indifferent customers who leave in a year, 0 to 1
 * @param steepness how strongly satisfaction holds
 */
export declare function leavingInWeek(mood: number, perYear: number, steepness: number): number;
/**
 * The probability that the company tries to win a stranger within a week, and does.
 *
 * @param opinion -1 to 1; it counts as strongly as satisfaction does with customers who may leave
 */
export declare function joiningInWeek(opinion: number, attemptsPerYear: number, succeed: number, steepness: number): number;
//# sourceMappingURL=mood.d.ts.map