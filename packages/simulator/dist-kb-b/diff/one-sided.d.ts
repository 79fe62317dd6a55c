import type { Facts } from "@tierpolicy/schema";
import type { SegmentPair } from "./groups/concerned.js";
import type { Joint } from "./joint/joint.js";
/** Customers whom one policy takes and the other does not, before their witness has been replayed. */
export interface OneSidedGroup {
    readonly knownTo: "before" | "after";
    readonly losesServices: boolean;
    readonly segments: readonly string[];
    readonly witness: Facts;
}
export declare const oneSidedCustomers: (joint: Joint, segments: readonly SegmentPair[]) => readonly OneSidedGroup[];
//# sourceMappingURL=one-sided.d.ts.map