import type { Joint } from "../joint/joint.js";
import { type Part } from "./refine.js";
/** Two services that are held against each other: ids in joint words. */
export interface Pair {
    readonly before: string;
    readonly after: string;
}
/** All common customers on whom the policies decide differently, parted by what changes for them. */
export declare const changedParts: (joint: Joint, pair: Pair) => readonly Part[];
/** What one of the policies says of a service to all common customers, in one text. */
export declare const meaningOf: ({ space, before, after, common }: Joint, service: string, side: "before" | "after") => string;
//# sourceMappingURL=parts-of.d.ts.map