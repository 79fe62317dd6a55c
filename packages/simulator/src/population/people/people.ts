import type { Customers } from "@tierpolicy/engine/columns";

/**
 * Everybody in a simulation, a row each: first the customers, then the strangers who may become customers. Whatever their fate, the
 * row stays theirs. Facts stay as they are, but for the clock, and those that come round with the calendar.
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
  /** The facts of everybody in a week, the clock included. */
  readonly facts: (week: number) => Customers;
  /** The facts of some rows in a week, in the order in which these are given. */
  readonly factsOf: (week: number, rows: Uint32Array) => Customers;
  /** The rows whose facts, the clock aside, are others than the week before: ascending; none in week 0. */
  readonly changed: (week: number) => Uint32Array;
}
