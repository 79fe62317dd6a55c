import type { Check } from "../property.js";
/**
 * Refuted iff, for an offer of a service that states a publicity (in the offer, or in the service's `defaults`) above the meet of
 * what the standard of its class and its exclusivity allow, the set *matches the offer* is not empty.
 */
export declare const overPublicity: Check;
//# sourceMappingURL=over-publicity.d.ts.map