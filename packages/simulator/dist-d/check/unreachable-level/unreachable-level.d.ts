import type { Check } from "../property.js";
/**
 * Refuted iff, for an offer, one of its services and a level that it states of it (a commitment, a publicity or a value of a term, in the
 * offer or in the service's `defaults`, and within the ceiling of standards, evidence and exclusivity), somebody whom the offer applies to
 * is offered the service, and nobody whom it applies to gets that level or a better one.
 */
export declare const unreachableLevel: Check;
//# sourceMappingURL=unreachable-level.d.ts.map