import type { Policy } from "@tierpolicy/schema";
import type { Question } from "./property.js";
/**
 * Of a policy just what decides on the services that a question asks of, and on the segments, channels and conditions of which its
 * `isShownBy` asks: of ten thousand rules those that speak of one service. Segments that nothing of it refers to are left out.
 *
 * Every `except` of its channels and every further condition is a segment more, under its JSON Pointer, which no segment can be called:
 * so a decision says whether they hold.
 */
export declare const sliceFor: (policy: Policy, question: Question) => Policy;
/** The same for two questions whose slices are the same. */
export declare const sliceKey: ({ subject: { service, segment, channel }, services, asksOfChannels, segments, conditions }: Question) => string;
//# sourceMappingURL=slice.d.ts.map