import type { Check } from "../property.js";
/**
 * Refuted iff, for an offer of a service that states a commitment (in the offer, or in the service's `defaults`) above the meet of
 * what the standard of its class and its evidence allow, the set *matches the offer* is not empty.
 */
export declare const overCommitment: Check;
//# sourceMappingURL=over-commitment.d.ts.map