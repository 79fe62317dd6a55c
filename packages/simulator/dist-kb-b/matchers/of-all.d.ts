import type { Assertion, Policy } from "@tierpolicy/schema";
import type { Claim } from "./claim.js";
/** What the matcher asks goes the way of every check: it is decided over cells, and what refutes it is replayed before it is shown. */
export interface Inquest {
    readonly policy: Policy;
    readonly matcher: string;
    readonly assertion: Assertion;
    readonly budget?: number | undefined;
}
/** The faults of the claims over all possible customers in question, as a person reads them; empty where all claims are proved. */
export declare const faultsOfAll: ({ policy, matcher, assertion, budget }: Inquest, claims: readonly Claim[]) => Promise<string[]>;
//# sourceMappingURL=of-all.d.ts.map