import type { Check } from "../property.js";
/**
 * Refuted iff, for a service, the set *offered it with publicity `segment` or wider − ∪ over all channels of those who hear of it there*
 * is not empty: what a segment gets is told inside that segment, to every member.
 */
export declare const uninformedMember: Check;
//# sourceMappingURL=uninformed-member.d.ts.map