import type { Customers } from "@tierpolicy/engine/columns";
import type { Policy } from "@tierpolicy/schema";
/** The ids of some facts. */
export type FactNames = Pick<ReadonlySet<string>, "has" | "keys">;
/**
 * Everybody in a simulation, a row each: first the customers, then the strangers who may become customers. Whatever their fate, the
 * row stays theirs. Facts stay as they are, but for the clock, and those that come round with the calendar.
 *
 * They have the facts of all policies that they were made for. What is asked for one of these has the columns that it declares, and no other.
 */
export interface People {
    readonly rows: number;
    /** Rows below this are customers from the beginning. */
    readonly customers: number;
    /** What the customers were called, where they were given; by row. */
    readonly ids?: readonly (string | undefined)[];
    readonly weeks: number;
    /** The day on which a week begins, as `YYYY-MM-DD`: a week is seven days, from 0 on. */
    readonly dateOf: (week: number) => string;
    /** The facts of everybody in a week, the clock included: read them, and change nothing. They are so until those of another week are asked for. */
    readonly facts: (week: number, policy: Policy) => Customers;
    /** The facts of some rows in a week, in the order in which these are given; only some facts, where they are named. */
    readonly factsOf: (week: number, rows: Uint32Array, policy: Policy, only?: FactNames) => Customers;
    /** The rows whose facts, the clock aside, are others than the week before: ascending; none in week 0. */
    readonly changed: (week: number) => Uint32Array;
}
//# sourceMappingURL=people.d.ts.map