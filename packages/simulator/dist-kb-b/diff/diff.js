import { compare } from "./compare.js";
export const DEFAULT_BUDGET = 500_000;
/**
 * What a new policy changes, and for whom: exactly, over all customers that both policies take (spec §6).
 *
 * Every witness is decided on by both policies, and by the reference on json-rules-engine, before it is reported.
 *
 * @param before a valid policy, from `parsePolicy` or `definePolicy`
 * @param after another, such as the next version of it
 * @throws InvariantError where a replay contradicts a finding: a bug in this project, never in a policy
 * @example
 * const { changes } = await diff(before, after);
 * for (const { service, losses, witness } of changes) if (losses.length > 0) console.log(service, losses, witness.customer);
 */
export const diff = async (before, after, { budget = DEFAULT_BUDGET, renames = true } = {}) => (await compare(before, after, { budget, renames })).report;
//# sourceMappingURL=diff.js.map