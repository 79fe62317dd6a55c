import { investigate } from "./investigate.js";
/**
 * Decides exactly, over all possible customers, whether a policy has the properties that it should have (spec §6):
 * each check is proved, refuted with the plainest customers who violate it, or undecided where the budget does not suffice.
 *
 * Every witness is replayed through `decide` and through the reference on json-rules-engine before it is reported.
 *
 * @param policy a valid policy, from `parsePolicy` or `definePolicy`
 * @throws InvariantError where a replay contradicts the proof: a bug in this project, never in the policy
 * @example
 * const { verdict, findings } = await check(policy, { today: "2026-05-01" });
 * for (const { message, help } of findings) console.log(`${message}\n  help: ${help}`);
 */
export const check = (policy, options = {}) => investigate(policy, options);
//# sourceMappingURL=check.js.map