import type { Facts } from "@tierpolicy/schema";
import { type SegmentPair } from "../groups/concerned.js";
import type { Pair } from "../groups/parts-of.js";
import type { Joint } from "../joint/joint.js";
import type { Concerned } from "../report.js";
/** Customers who hear of a service on a channel by one policy only, and not because of what they are offered themselves. */
export interface Overheard {
    readonly service: Pair;
    readonly channel: string;
    /** The policy by which they hear it. */
    readonly by: "before" | "after";
    readonly carriage: boolean;
    readonly segments: readonly Concerned[];
    readonly hearer: Facts;
    readonly because: Facts;
}
/** Who hears of a service by one of the policies only; those who are told because of their own offer are in the decisions' changes. */
export declare const overheardOf: (joint: Joint, pair: Pair, segments: readonly SegmentPair[]) => readonly Overheard[];
//# sourceMappingURL=heard.d.ts.map