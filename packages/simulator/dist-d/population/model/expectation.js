// Expectation: how much of a service somebody expects, from 0 (nothing) to 1 (all that it can be). Every step here is monotone in what
// was expected before and in what moves it, but for its last bit, and stays in [0, 1]: that is why more promise never lowers an expectation.
//
// Expectations are of single precision, and so is each step of a calculation with them.
const single = Math.fround;
/** The share of the distance. */
const towards = (expectation, target, share) => single(expectation + single(single(share) * single(single(target) - expectation)));
/**
 * After a week in which nothing happens: a little nearer to what the category lets people expect.
 *
 * @param category what people expect of such a service who have heard nothing, 0 to 1
 * @param forgetting share of the distance, 0 to 1
 */
export const faded = (expectation, category, forgetting) => towards(expectation, category, forgetting);
/**
 * After a week of being told: a claim raises what is expected, and lowers nothing.
 *
 * @param claim what is said to come, 0 to 1
 * @param share of the distance, 0 to 1
 */
export const told = (expectation, claim, share) => single(claim) > expectation ? towards(expectation, claim, share) : expectation;
/**
 * After an experience.
 *
 * @param experience how much of the service came, 0 to 1
 * @param more share of the distance where it was more than expected, 0 to 1
 * @param less share of the distance where it was less, 0 to 1
 */
export const experienced = (expectation, experience, more, less) => towards(expectation, experience, experience > expectation ? more : less);
//# sourceMappingURL=expectation.js.map