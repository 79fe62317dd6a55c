import type { Check } from "../property.js";
/**
 * Refuted iff, for a basic service, the set *inside `exclusiveTo` (everyone possible, where it is not exclusive) − offered it − withheld it*
 * is not empty.
 */
export declare const baselineGap: Check;
//# sourceMappingURL=baseline-gap.d.ts.map