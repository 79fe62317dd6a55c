import { toBeLeakFree, toBeProved, toKeepExclusive } from "./check-matchers.js";
/** Every matcher, by its name, as `expect.extend` of Vitest and of Jest takes them. */
export declare const policyMatchers: {
    toBeLeakFree: typeof toBeLeakFree;
    toKeepExclusive: typeof toKeepExclusive;
    toBeProved: typeof toBeProved;
    toOffer: (this: import("./answer.js").MatcherContext, received: unknown, service: import("./types.js").Selection<string>, about?: import("./customer-matchers.js").About | undefined) => import("./answer.js").Answer | Promise<import("./answer.js").Answer>;
    toCommitAtLeast: (this: import("./answer.js").MatcherContext, received: unknown, expected_0: import("./types.js").Selection<string>, expected_1: string, about?: import("./customer-matchers.js").About | undefined) => import("./answer.js").Answer | Promise<import("./answer.js").Answer>;
    toCommitAtMost: (this: import("./answer.js").MatcherContext, received: unknown, expected_0: import("./types.js").Selection<string>, expected_1: string, about?: import("./customer-matchers.js").About | undefined) => import("./answer.js").Answer | Promise<import("./answer.js").Answer>;
    toPublicizeAtLeast: (this: import("./answer.js").MatcherContext, received: unknown, expected_0: import("./types.js").Selection<string>, expected_1: string, about?: import("./customer-matchers.js").About | undefined) => import("./answer.js").Answer | Promise<import("./answer.js").Answer>;
    toPublicizeAtMost: (this: import("./answer.js").MatcherContext, received: unknown, expected_0: import("./types.js").Selection<string>, expected_1: string, about?: import("./customer-matchers.js").About | undefined) => import("./answer.js").Answer | Promise<import("./answer.js").Answer>;
    toProvideAtLeast: (this: import("./answer.js").MatcherContext, received: unknown, expected_0: import("./types.js").Selection<string>, expected_1: string, expected_2: unknown, about?: import("./customer-matchers.js").About | undefined) => import("./answer.js").Answer | Promise<import("./answer.js").Answer>;
    toProvideAtMost: (this: import("./answer.js").MatcherContext, received: unknown, expected_0: import("./types.js").Selection<string>, expected_1: string, expected_2: unknown, about?: import("./customer-matchers.js").About | undefined) => import("./answer.js").Answer | Promise<import("./answer.js").Answer>;
    toTell: (this: import("./answer.js").MatcherContext, received: unknown, service: import("./types.js").Selection<string>, about?: import("./customer-matchers.js").About | undefined) => import("./answer.js").Answer | Promise<import("./answer.js").Answer>;
};
//# sourceMappingURL=policy-matchers.d.ts.map