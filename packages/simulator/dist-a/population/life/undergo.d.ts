import type { Life, LivingService } from "./life.js";
/**
 * A customer experiences a service.
 *
 * @param expectation what this customer expects of it, not rounded
 * @param experience how much of it came, 0 to 1
 * @param more what is learnt where it is more than expected: share of the distance
 * @returns the customer's satisfaction with it
 */
export declare const undergo: (life: Life, service: LivingService, row: number, expectation: number, experience: number, more: number) => number;
/** A customer has learnt of a service that only others are offered: equals among them, or not. */
export declare const compare: (life: Life, service: LivingService, row: number) => void;
//# sourceMappingURL=undergo.d.ts.map