import type { CustomerSet } from "@tierpolicy/engine";
import type { Joint } from "../joint/joint.js";
import type { Concerned } from "../report.js";
/** A segment as both policies have it, or one of them; `name` as it is called now, the others in joint words. */
export interface SegmentPair {
    readonly name: string;
    readonly before?: string;
    readonly after?: string;
}
/** The segments with members in a set of common customers. */
export declare const concernedIn: ({ space, before, after, common }: Joint, segments: readonly SegmentPair[], set: CustomerSet) => readonly Concerned[];
//# sourceMappingURL=concerned.d.ts.map