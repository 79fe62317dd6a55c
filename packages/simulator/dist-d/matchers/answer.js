/**
 * Whether the expectation is met *as it was written*, with its `.not`. So what is undecided, or makes no sense, can fail both ways:
 * the contrary of a claim is a claim of its own, and not merely that the claim is not proved.
 */
export const answer = ({ isNot = false }, isMet, message) => ({
    pass: isMet !== isNot,
    message,
});
export const unmet = (context, message) => answer(context, false, () => message);
//# sourceMappingURL=answer.js.map