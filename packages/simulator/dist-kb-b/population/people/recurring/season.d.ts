import type { Codes, Numbers } from "../columns/stored.js";
import { type Phases } from "./phases.js";
/**
 * A column that comes round with the calendar: everybody has the usual value, and each other value in a week of their own.
 * It shows one week at a time.
 */
export declare class Season {
    #private;
    readonly values: Numbers | Codes;
    /**
     * @param values room for a value a row
     * @param usual the number or code of the usual value
     * @param others of the values that have own weeks, in the order of `phases`
     */
    constructor(values: Numbers | Codes, usual: number, others: readonly number[], phases: Phases);
    /** Brings the column to a week. */
    turnTo(week: number): void;
    /** The rows that have their own week then, in no order. */
    rowsIn(week: number): readonly Uint32Array[];
}
//# sourceMappingURL=season.d.ts.map