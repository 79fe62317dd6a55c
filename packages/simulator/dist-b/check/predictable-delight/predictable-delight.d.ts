import type { Check } from "../property.js";
/**
 * Refuted iff, for a delight without a `surprise` schedule,
 * at some moment a segment has members and *in the segment ∧ not offered* is empty;
 * or two customers who differ in one `recurring` fact only, which is not the clock, are such that the one is offered it and the other is not.
 *
 * Of a segment that lies within another one nothing is said about the moments at which the same is true of the other; nor, of any segment,
 * about those at which everyone possible is offered the delight: that is a finding of its own.
 */
export declare const predictableDelight: Check;
//# sourceMappingURL=predictable-delight.d.ts.map