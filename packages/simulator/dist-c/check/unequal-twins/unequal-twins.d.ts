import type { Check } from "../property.js";
/**
 * Refuted iff, for a service, two customers who are alike in every fact that is not marked `merit: false`, the clock among them,
 * are such that the one is offered the service and the other is not.
 */
export declare const unequalTwins: Check;
//# sourceMappingURL=unequal-twins.d.ts.map