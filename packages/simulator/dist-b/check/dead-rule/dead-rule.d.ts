import type { Check } from "../property.js";
/**
 * Refuted iff, for a rule, the union over its services of those whom it applies to is empty: the possible customers who match its conditions
 * and, where it selects services, are in `exclusiveTo` (of an offer) or in `knownTo` (of an arrange).
 */
export declare const deadRule: Check;
//# sourceMappingURL=dead-rule.d.ts.map