import type { Policy } from "@tierpolicy/schema";
import type { CustomerRecord } from "../../simulation.js";
import type { Stored } from "../columns/stored.js";
import type { Complaints } from "./complaints.js";
/** What given customers are, as far as they can be read. */
export interface Given {
    /** Their places among all that are given, ascending. */
    readonly places: Uint32Array;
    readonly columns: ReadonlyMap<string, Stored>;
    /** By policy: the facts that are others than in `columns` to it, for another default. */
    readonly own: ReadonlyMap<Policy, ReadonlyMap<string, Stored>>;
}
/**
 * Reads customers by the facts of all policies; what is wrong with them is complained of. A policy that has another default than those
 * before it has a column of its own. The clock is that of the simulation, whatever they say.
 */
export declare const readRecords: (policies: readonly Policy[], records: readonly CustomerRecord[], complaints: Complaints) => Given;
//# sourceMappingURL=read-records.d.ts.map