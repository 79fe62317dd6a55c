import type { Check } from "../property.js";
/**
 * Refuted iff, for two tiers of a chain and a service, at one and the same moment: with *below* = *in the lower tier ∧ not in the higher one*,
 * *below ∧ neither offered nor withheld* is empty, *below ∧ offered* is not, and someone in the higher tier
 * is neither offered the service nor withheld it; or is offered it with less commitment, or a worse value of a term, than everyone in *below ∧ offered*.
 *
 * Two tiers are left out where a third one between them contains the higher tier and lies within the lower one:
 * whatever is so of the two is so of the third and one of them.
 * There is one finding for a higher tier and a service.
 */
export declare const tierInversion: Check;
//# sourceMappingURL=tier-inversion.d.ts.map