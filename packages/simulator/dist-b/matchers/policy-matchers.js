import { toBeLeakFree, toBeProved, toKeepExclusive } from "./check-matchers.js";
import { toCommitAtLeast, toCommitAtMost, toOffer, toProvideAtLeast, toProvideAtMost, toPublicizeAtLeast, toPublicizeAtMost, toTell, } from "./customer-matchers.js";
/** Every matcher, by its name, as `expect.extend` of Vitest and of Jest takes them. */
export const policyMatchers = {
    toBeLeakFree,
    toKeepExclusive,
    toBeProved,
    toOffer,
    toCommitAtLeast,
    toCommitAtMost,
    toPublicizeAtLeast,
    toPublicizeAtMost,
    toProvideAtLeast,
    toProvideAtMost,
    toTell,
};
//# sourceMappingURL=policy-matchers.js.map