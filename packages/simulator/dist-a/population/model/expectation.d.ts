/**
 * After a week in which nothing happens: a little nearer to what the category lets people expect.
 *
 * @param category what people expect of such a service who have heard nothing, 0 to 1
 * @param forgetting share of the distance, 0 to 1
 */
export declare const faded: (expectation: number, category: number, forgetting: number) => number;
/**
 * After a week of being told: a claim raises what is expected, and lowers nothing.
 *
 * @param claim what is said to come, 0 to 1
 * @param share of the distance, 0 to 1
 */
export declare const told: (expectation: number, claim: number, share: number) => number;
/**
 * After an experience.
 *
 * @param experience how much of the service came, 0 to 1
 * @param more share of the distance where it was more than expected, 0 to 1
 * @param less share of the distance where it was less, 0 to 1
 */
export declare const experienced: (expectation: number, experience: number, more: number, less: number) => number;
//# sourceMappingURL=expectation.d.ts.map