import type { Policy } from "@tierpolicy/schema";
/** The segments by which customers tell whether others are in the same position: those that look at no fact without merit. */
export declare const segmentsOfMerit: (policy: Policy) => readonly string[];
//# sourceMappingURL=equals.d.ts.map