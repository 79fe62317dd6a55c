import type { Check } from "../property.js";
/**
 * Refuted iff the set *possible − ∪ over all segments of their members* is not empty,
 * or the set *possible − ∪ over all services of those who are offered them* is not.
 */
export declare const uncoveredCustomer: Check;
//# sourceMappingURL=uncovered-customer.d.ts.map