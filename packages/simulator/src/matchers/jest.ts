/**
 * Importing this module registers the matchers of {@link PolicyMatchers} with Jest. Whether what is expected holds of all possible customers is proved;
 * a failure shows the plainest customer who shows that it does not, the rule, the place in the policy's text, and what to write instead.
 *
 * @example
 * import "@tierpolicy/simulator/jest";
 *
 * test("no perk leaks", async () => {
 *   await expect(policy).toBeLeakFree();
 *   await expect(policy).not.toTell("lounge", { where: { not: { condition: "regular" } } });
 *   expect(policy).toOffer("lounge", { to: { nights: 12 } });
 * });
 *
 * @module
 */
import { expect } from "@jest/globals";
import { policyMatchers } from "./policy-matchers.js";
import type { PolicyMatchers } from "./types.js";

export type * from "./types.js";

/** What `@jest/globals` takes its matchers from. */
declare module "expect" {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends PolicyMatchers<T> {}
}

/** What the global `expect` of `@types/jest` takes them from. */
declare global {
  namespace jest {
    interface Matchers<R, T> extends PolicyMatchers<T> {}
  }
}

expect.extend(policyMatchers);
