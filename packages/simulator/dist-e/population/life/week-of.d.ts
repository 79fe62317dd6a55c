import type { Week } from "../simulation.js";
import { type Layout } from "./tally.js";
/** A week, from what was counted in it. */
export declare const weekOf: (week: number, date: string, numbers: Float64Array, layout: Layout, services: readonly {
    readonly cost: number;
}[]) => Week;
//# sourceMappingURL=week-of.d.ts.map