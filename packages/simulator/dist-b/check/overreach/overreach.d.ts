import type { Check } from "../property.js";
/**
 * Refuted iff, for an exclusive service and an offer of it, the set *matches the offer ∧ not withheld ∧ outside `exclusiveTo`* is not empty.
 * An offer by selector applies within `exclusiveTo` only, and so never reaches too far.
 */
export declare const overreach: Check;
//# sourceMappingURL=overreach.d.ts.map