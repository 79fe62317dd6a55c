import type { Check } from "../property.js";
/**
 * Refuted iff, for a leaf of `monotone`, a service and one of offer, commitment and terms, two customers who are alike in all but this leaf,
 * of which the one has more (less, where it is `decreasing`), are such that the other is offered the service and the one is not;
 * or both are offered it, and the one gets less commitment, or a worse value of the term.
 * The clock is the same for both, so that there is nothing to ask of a leaf that is the clock itself.
 */
export declare const perverseIncentive: Check;
//# sourceMappingURL=perverse-incentive.d.ts.map