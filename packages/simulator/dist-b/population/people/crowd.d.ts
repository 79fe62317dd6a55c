import type { Customers } from "@tierpolicy/engine/columns";
import type { Fact } from "@tierpolicy/schema";
import { type Stored } from "./columns/stored.js";
import type { Traits } from "./traits.js";
/** People in the course of the weeks. It shows one week at a time. */
export declare class Crowd {
    #private;
    readonly rows: number;
    /**
     * @param facts those that the people have
     * @param start the day on which the weeks begin, as `YYYY-MM-DD`
     */
    constructor(rows: number, facts: ReadonlyMap<string, Fact>, traits: Traits, start: string);
    readonly dateOf: (week: number) => string;
    /** The columns of some facts in a week; of some rows only, where these are given. */
    readonly customers: (week: number, facts: Iterable<string>, rows?: Uint32Array) => Customers;
    /** The rows whose facts are others than the week before, ascending. */
    readonly changed: (week: number) => Uint32Array;
    /** Brings the columns that come round to a week. */
    turnTo(week: number): void;
    /** A column, in the week that was turned to; undefined where the people have no such fact. */
    storedAt(week: number, id: string): Stored | undefined;
    /** What the clock says in a week: the day on which it begins, or its first moment. */
    clockAt(week: number, { type }: Fact): string;
}
//# sourceMappingURL=crowd.d.ts.map