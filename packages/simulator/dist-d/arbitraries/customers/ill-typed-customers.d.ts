import type { Policy } from "@tierpolicy/schema";
import fc from "fast-check";
/** Something that is said of a customer, with the places where it is wrong. */
export interface IllTyped {
    readonly customer: {
        readonly [fact: string]: unknown;
    };
    /** JSON Pointers of every value that is missing or ill-typed, sorted; never none. */
    readonly wrong: readonly string[];
}
/** Customers of the policy of whom one or more facts are missing or ill-typed, with the places of all that is wrong. */
export declare const illTypedCustomersOf: (policy: Policy) => fc.Arbitrary<IllTyped>;
//# sourceMappingURL=ill-typed-customers.d.ts.map