/** What Vitest and Jest give a matcher: whether the author wrote `.not`. */
export interface MatcherContext {
    readonly isNot?: boolean;
}
/** What Vitest and Jest take from a matcher; they turn `pass` round where the author wrote `.not`. */
export interface Answer {
    readonly pass: boolean;
    readonly message: () => string;
}
/**
 * Whether the expectation is met *as it was written*, with its `.not`. So what is undecided, or makes no sense, can fail both ways:
 * the contrary of a claim is a claim of its own, and not merely that the claim is not proved.
 */
export declare const answer: ({ isNot }: MatcherContext, isMet: boolean, message: () => string) => Answer;
export declare const unmet: (context: MatcherContext, message: string) => Answer;
//# sourceMappingURL=answer.d.ts.map