import type { Facts, Policy } from "@tierpolicy/schema";
import { type Pair } from "./groups/parts-of.js";
import type { Step } from "./groups/refine.js";
import { Replay } from "./replay/replay.js";
import type { Concerned, DiffReport } from "./report.js";
/** What `diff` finds, with more to work on than its report. */
export interface Comparison {
    readonly report: DiffReport;
    readonly replay: Replay;
    /** The services that were held against each other. */
    readonly pairs: readonly Pair[];
    /** The steps of each of the report's changes. */
    readonly steps: readonly (readonly Step[])[];
}
export interface CompareOptions {
    readonly budget: number;
    readonly renames: boolean;
}
/** @param asked is told before each service how many have been compared, of how many */
export declare const compare: (before: Policy, after: Policy, { budget, renames }: CompareOptions, asked?: (compared: number, of: number) => void | Promise<void>) => Promise<Comparison>;
/** What is known of a group before its witness has been replayed. */
export interface Group {
    readonly steps: readonly Step[];
    readonly segments: readonly Concerned[];
    readonly witness: Facts;
}
//# sourceMappingURL=compare.d.ts.map