import type { Check } from "../property.js";
/** Refuted iff, for a segment, the set of the possible customers who meet its conditions is empty. */
export declare const emptySegment: Check;
//# sourceMappingURL=empty-segment.d.ts.map