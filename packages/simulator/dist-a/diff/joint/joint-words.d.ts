import type { Condition, Fact, Policy } from "@tierpolicy/schema";
import type { Wording } from "../signatures/wording.js";
/** How a policy is told in a space that it shares with another. */
export interface JointWords extends Wording {
    /** Segments of the same name can mean different customers. */
    readonly segment: (id: string) => string;
}
/**
 * The policy with other names, over other facts. What no decision depends on is left out.
 *
 * @param facts of both policies
 * @param domain what it takes for a customer to have facts that the policy's own declarations allow
 */
export declare const inJointWords: (policy: Policy, words: JointWords, facts: ReadonlyMap<string, Fact>, domain: readonly Condition[]) => Policy;
/** The policy as far as it speaks of these services. */
export declare const narrowedTo: (policy: Policy, services: ReadonlySet<string>) => Policy;
//# sourceMappingURL=joint-words.d.ts.map