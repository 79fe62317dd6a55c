import type { Check } from "../property.js";
/**
 * Refuted iff, for an assertion, one of its services and one of the demands of its `must`, the set *in `where` ∧ breaks the demand* is not empty.
 * A service that is not offered is below every level.
 */
export declare const brokenAssertion: Check;
//# sourceMappingURL=broken-assertion.d.ts.map