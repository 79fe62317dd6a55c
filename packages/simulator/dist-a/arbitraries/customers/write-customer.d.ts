import type { FactValue, Policy } from "@tierpolicy/schema";
import { type Choice } from "../choices.js";
/** A customer as a caller states it: facts with a default may be absent. */
export interface Customer {
    readonly [fact: string]: FactValue;
}
/** The choices from which one customer of any policy is written. */
export type CustomerDraft = readonly Choice[];
type Write = (draft: CustomerDraft) => Customer;
/** Well-typed customers of the policy by their drafts; whether they break an invariant is not looked at. */
export declare const customerWriter: (policy: Policy) => Write;
export {};
//# sourceMappingURL=write-customer.d.ts.map