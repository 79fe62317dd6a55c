import { type Formulas } from "@tierpolicy/engine";
import type { Facts, Policy } from "@tierpolicy/schema";
import type { Customer } from "./write-customer.js";
/** Who can exist under a policy's invariants. */
export interface Possible {
    readonly formulas: () => Formulas;
    readonly accepts: (customer: Customer) => boolean;
    /** The possible customer who is most like this one; undefined where there is none, or the budget does not suffice to find one. */
    readonly nearest: (facts: Facts) => Customer | undefined;
}
/** What is not asked for is not worked out. */
export declare const possibleIn: (policy: Policy) => Possible;
export declare const nobodyCanExist: ({ name }: Policy) => string;
//# sourceMappingURL=possible.d.ts.map