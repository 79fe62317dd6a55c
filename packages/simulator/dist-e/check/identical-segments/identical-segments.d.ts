import type { Check } from "../property.js";
/**
 * Refuted iff, for a segment that has a member, another segment has exactly the same members among the possible customers.
 * Of segments that are all the same there is one finding: on the first that carries an `allow` of it, else on the first.
 */
export declare const identicalSegments: Check;
//# sourceMappingURL=identical-segments.d.ts.map