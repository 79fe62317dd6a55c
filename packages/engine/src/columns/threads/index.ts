import type { AnyShape, Diagnostic, PolicyShape } from "@tierpolicy/schema";
import type { Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { CompiledPolicy } from "../../compile/compile.js";
import type { ColumnDecisions } from "../column-decisions.js";
import type { Customers } from "../columns.js";
import type { ColumnOptions } from "../decide-columns.js";
import { type ColumnPool, type PoolOptions, poolOf } from "./pool.js";

export type { ColumnPool, PoolOptions } from "./pool.js";

/**
 * Threads that decide by one policy on customers in columns, for books of customers one after the other. For Node.
 *
 * The policy is told to each thread once; so make the pool once, and close it at the end. An idle pool does not keep a process alive.
 *
 * @param compiled a policy from `compile`
 * @example
 * const pool = columnPool(compiled, { threads: 4 });
 * const decided = await pool.decide({ rows, columns });
 * await pool.close();
 */
export const columnPool = <Shape extends PolicyShape = AnyShape>(
  compiled: CompiledPolicy<Shape>,
  options: PoolOptions = {},
): ColumnPool<Shape> => poolOf(compiled, options, new URL("./threads-worker.js", import.meta.url));

/**
 * Decides as `decideColumns` does, on several threads that are started for it and ended afterwards: for one large book of customers.
 *
 * @returns the same as `decideColumns`, later; rejected where a thread fails
 * @example
 * const decided = await decideColumnsInParallel(compiled, { rows, columns }, { threads: 4 });
 */
export const decideColumnsInParallel = async <Shape extends PolicyShape = AnyShape>(
  compiled: CompiledPolicy<Shape>,
  customers: Customers<Shape>,
  options: ColumnOptions<Shape> & PoolOptions = {},
): Promise<Either<NonEmptyArray<Diagnostic>, ColumnDecisions<Shape>>> => {
  const pool = columnPool(compiled, options);
  try {
    return await pool.decide(customers, options);
  } finally {
    await pool.close();
  }
};
