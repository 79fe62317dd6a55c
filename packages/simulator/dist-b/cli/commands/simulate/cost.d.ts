import type { Budget } from "@tierpolicy/schema";
import type { Band } from "../../../population/bands/band.js";
import type { Ensemble } from "../../../population/bands/ensemble.js";
/** What all deliveries cost, at the rate of the policy's budget: a month where there is none. */
export interface CostSummary {
    readonly per: Budget["per"];
    /** On average over all weeks. */
    readonly average: Band;
    /** At the rate of the dearest weeks of about one period that follow each other. */
    readonly dearest: Band;
    /** Absent where the policy has no budget. */
    readonly budget?: number;
}
export declare const costOf: ({ bandOf }: Pick<Ensemble, "bandOf">, budget: Budget | undefined) => CostSummary;
//# sourceMappingURL=cost.d.ts.map