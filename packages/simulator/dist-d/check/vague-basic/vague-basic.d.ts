import type { Check } from "../property.js";
/**
 * Refuted iff, for a basic service, the set *offered it − offered it with commitment `best-effort` or firmer* is not empty,
 * or the set *offered it − ∪ over all channels of those who hear of it there* is not.
 */
export declare const vagueBasic: Check;
//# sourceMappingURL=vague-basic.d.ts.map