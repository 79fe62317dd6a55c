import type { Simulation } from "../../../population/simulation.js";
/** A line for each segment in each week of each run, for a spreadsheet. The ids of segments need no quotes; what is not a number is an empty cell. */
export declare const weeksCsv: (simulations: readonly Simulation[]) => string;
//# sourceMappingURL=weeks-csv.d.ts.map