import { type Answer, type MatcherContext } from "./answer.js";
import type { ConditionInput, Selection } from "./types.js";
/** The last argument of a matcher about customers, as it comes in at run time. */
export interface About {
    readonly to?: object;
    readonly where?: string | ConditionInput;
    readonly budget?: number;
    readonly on?: string;
}
type Matcher<Arguments extends readonly unknown[]> = (this: MatcherContext, received: unknown, ...expected: [...Arguments, about?: About]) => Answer | Promise<Answer>;
export declare const toOffer: Matcher<[service: Selection<string>]>;
export declare const toCommitAtLeast: Matcher<[Selection<string>, string]>;
export declare const toCommitAtMost: Matcher<[Selection<string>, string]>;
export declare const toPublicizeAtLeast: Matcher<[Selection<string>, string]>;
export declare const toPublicizeAtMost: Matcher<[Selection<string>, string]>;
export declare const toProvideAtLeast: Matcher<[Selection<string>, string, unknown]>;
export declare const toProvideAtMost: Matcher<[Selection<string>, string, unknown]>;
export declare const toTell: Matcher<[service: Selection<string>]>;
export {};
//# sourceMappingURL=customer-matchers.d.ts.map