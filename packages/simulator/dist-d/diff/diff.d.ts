import type { Policy } from "@tierpolicy/schema";
import type { DiffReport } from "./report.js";
export interface DiffOptions {
    /** How many nodes the decision diagrams of one service may take, above which it is undecided; 500,000 where it is left out. */
    readonly budget?: number;
    /** Whether a service, segment, channel, fact or rule that is called otherwise now is recognised; true where it is left out. */
    readonly renames?: boolean;
}
export declare const DEFAULT_BUDGET = 500000;
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
export declare const diff: (before: Policy, after: Policy, { budget, renames }?: DiffOptions) => Promise<DiffReport>;
//# sourceMappingURL=diff.d.ts.map