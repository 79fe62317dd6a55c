import type { Check } from "../property.js";
/**
 * Refuted iff the policy has one of these:
 * a fact, or a property of one, that no condition looks at (nor, of the clock, a `surprise`, or the `until` of an `allow`);
 * a segment that no condition, `exclusiveTo`, `knownTo`, `reach`, `overheardBy` or chain of tiers names;
 * a channel such that *carries the service because of them* is empty for every service;
 * a service such that *is offered it ∨ it is arranged for them* is empty;
 * a term of a service that is arranged for somebody, and offered to nobody.
 */
export declare const unused: Check;
//# sourceMappingURL=unused.d.ts.map