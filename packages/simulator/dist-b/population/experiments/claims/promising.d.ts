import type { Commitment } from "@tierpolicy/schema";
import type { Prediction } from "../experiment.js";
interface Promise {
    readonly service: string;
    readonly control: "high" | "low";
    readonly commitment: Commitment;
    /** In how many of 100 cases it came as it should, where that was measured. */
    readonly kept?: number;
}
/** One service that everybody is offered, and what is promised of it in public. The standards let everything be promised. */
export declare const promising: (name: string, { service, control, commitment, kept }: Promise) => object;
/** What comes of it if it was more than could be kept. */
export declare const BACKFIRES: readonly Prediction[];
export {};
//# sourceMappingURL=promising.d.ts.map