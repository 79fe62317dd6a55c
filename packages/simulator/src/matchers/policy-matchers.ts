import { toBeLeakFree, toBeProved, toKeepExclusive } from "./check-matchers.js";
import {
  toCommitAtLeast,
  toCommitAtMost,
  toOffer,
  toProvideAtLeast,
  toProvideAtMost,
  toPublicizeAtLeast,
  toPublicizeAtMost,
  toTell,
} from "./customer-matchers.js";
import type { PolicyMatchers } from "./types.js";

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
} satisfies { readonly [name in keyof PolicyMatchers<unknown>]: unknown };
