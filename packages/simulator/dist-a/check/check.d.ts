import type { Policy } from "@tierpolicy/schema";
import type { CheckId } from "./checks.js";
import type { Report } from "./report.js";
export interface CheckOptions {
    /** The checks to run; all of them where it is left out. */
    readonly only?: readonly CheckId[];
    /**
     * How many nodes the decision diagrams of one question may take, above which it is undecided; 500,000 where it is left out.
     * All questions together are bounded too: once as much as ten of them may take has been used up, each of the rest has a small share.
     */
    readonly budget?: number;
    /** The day of the run, `YYYY-MM-DD`: an `allow` holds until its day. No clock is read here; without a day, an allow with an end does not hold. */
    readonly today?: string;
}
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
export declare const check: (policy: Policy, options?: CheckOptions) => Promise<Report>;
//# sourceMappingURL=check.d.ts.map