import type { CustomerSet, Formulas } from "@tierpolicy/engine";
import { type Facts, type Scalar } from "@tierpolicy/schema";
/**
 * A customer of a set in the author's words, by just those facts, and properties of facts, that put the customer there: whoever has
 * the same values of them is in the set too, whatever else there is to say.
 *
 * @param compared facts or properties that are told in any case, since somebody else differs in them
 * @returns as in "a customer with `agreements: []` and `relationship: tenant`", or "any customer"
 */
export declare const describeCustomer: (formulas: Formulas, facts: Facts, set: CustomerSet, compared?: readonly string[]) => string;
type LeafValue = readonly [leaf: string, value: Scalar | readonly Scalar[]];
/** The facts of a customer, those of properties one by one, by the names that conditions write. */
export declare const leavesOf: (facts: Facts) => readonly LeafValue[];
/** A fact, or a property of one, of which two customers have different values. */
export interface Differing {
    readonly fact: string;
    /** As conditions write it, such as `contract.value`. */
    readonly leaf: string;
    /** `contract.value: 5`, in backticks. */
    readonly customer: string;
    readonly other: string;
}
/** In what two customers differ, in the order of the declarations. */
export declare const differencesBetween: (customer: Facts, other: Facts) => readonly Differing[];
export {};
//# sourceMappingURL=describe-customer.d.ts.map