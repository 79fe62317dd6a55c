import type { Check } from "../property.js";
/**
 * Refuted iff, for a channel and a service of which the author did not write that everyone may know, the set
 * *hears of the service on the channel − offered it* is not empty.
 */
export declare const emptyPromise: Check;
//# sourceMappingURL=empty-promise.d.ts.map