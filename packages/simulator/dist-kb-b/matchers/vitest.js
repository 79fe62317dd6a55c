/**
 * Importing this module registers the matchers of {@link PolicyMatchers} with Vitest. Whether what is expected holds of all possible customers is proved;
 * a failure shows the plainest customer who shows that it does not, the rule, the place in the policy's text, and what to write instead.
 *
 * @example
 * import "@tierpolicy/simulator/vitest";
 *
 * test("no perk leaks", async () => {
 *   await expect(policy).toBeLeakFree();
 *   await expect(policy).not.toTell("lounge", { where: { not: { condition: "regular" } } });
 *   expect(policy).toOffer("lounge", { to: { nights: 12 } });
 * });
 *
 * @module
 */
import { expect } from "vitest";
import { policyMatchers } from "./policy-matchers.js";
expect.extend(policyMatchers);
//# sourceMappingURL=vitest.js.map