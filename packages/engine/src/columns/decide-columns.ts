import { type AnyShape, type Diagnostic, type Policy, type PolicyShape, quote, suggest } from "@tierpolicy/schema";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { CompiledPolicy } from "../compile/compile.js";
import { decide } from "../decide/decide.js";
import { problem } from "../facts/problem.js";
import { InvariantError } from "../invariant-error.js";
import type { ColumnDecisions } from "./column-decisions.js";
import type { Customers } from "./columns.js";
import { columnDecisions } from "./decided.js";
import { customerAt, type KnownCustomers, recogniseCustomers } from "./form/customers.js";
import type { ColumnProgram } from "./program/column-program.js";
import { programOf } from "./program/program-of.js";
import { type Decided, run } from "./running/run.js";

export interface ColumnOptions<Shape extends PolicyShape = AnyShape> {
  /** The services to decide on; all of the policy where it is left out. */
  readonly services?: readonly Shape["services"][];
}

/**
 * Decides on many customers at once, who are given in columns, and says in columns what each of them gets: of every row exactly what
 * `decide` says of the customer. It reads no clock: where the policy has a clock fact, give it as `{ constant: "2026-05-01" }`.
 *
 * @param compiled a policy from `compile`
 * @param customers by fact, a column; nothing of them is changed or kept, except to put the problems of single rows into words
 * @returns the decisions, in which rows with problems are marked; or everything that is wrong with columns as a whole: `column-type`,
 * `column-length`, `column-index`, `unknown-fact`, `missing-fact` for a fact that has neither a column nor a default,
 * what `decide` says of a constant that is none of its fact, and `unknown-service`
 * @example
 * const decided = decideColumns(compiled, {
 *   rows: 3,
 *   columns: { contractValue: Float64Array.of(6000000, 10, 250000), today: { constant: "2026-05-01" } },
 * });
 * if (isRight(decided)) console.log(decided.right.services["warranty"]?.commitment); // Uint8Array [3, 3, 3]
 */
export const decideColumns = <Shape extends PolicyShape = AnyShape>(
  compiled: CompiledPolicy<Shape>,
  customers: Customers<Shape>,
  options: ColumnOptions<Shape> = {},
): Either<NonEmptyArray<Diagnostic>, ColumnDecisions<Shape>> => {
  const prepared = prepare(compiled, customers, options);
  if (isLeft(prepared)) return prepared;
  const { program, known } = prepared.right;
  const policy = compiled.policy as Policy;
  return right(named(compiled, prepared.right, run(program, policy, known, 0, known.rows)));
};

/** A question about columns that are right as a whole. */
export interface Prepared {
  readonly program: ColumnProgram;
  readonly known: KnownCustomers;
}

export const prepare = <Shape extends PolicyShape>(
  compiled: CompiledPolicy<Shape>,
  customers: Customers<Shape>,
  { services }: ColumnOptions<Shape>,
): Either<NonEmptyArray<Diagnostic>, Prepared> => {
  const policy = compiled.policy as Policy;
  const unknown = (services ?? []).filter((id) => !policy.services.has(id));
  const problems = unknown.map((id) =>
    problem("unknown-service", [], `the policy has no service ${quote(id)}`, suggest(id, [...policy.services.keys()], "services")),
  );
  const known = recogniseCustomers(policy, customers);
  if (isLeft(known)) problems.push(...known.left);
  if (isNonEmpty(problems) || isLeft(known)) return left(problems as NonEmptyArray<Diagnostic>);
  return right({ program: programOf(compiled as CompiledPolicy, services), known: known.right });
};

/** What is decided, under the names of the policy. */
export const named = <Shape extends PolicyShape>(
  compiled: CompiledPolicy<Shape>,
  { program, known }: Prepared,
  decided: Decided,
): ColumnDecisions<Shape> => {
  const policy = compiled.policy as Policy;
  const problemsAt = (row: number): NonEmptyArray<Diagnostic> => {
    const decision = decide(compiled, customerAt(policy, known, row) as Shape["facts"]);
    if (isLeft(decision)) return decision.left;
    throw new InvariantError(`row ${row} was not decided, and there is nothing wrong with it; were the columns changed?`);
  };
  const names = {
    decided,
    segments: program.segments.map(({ id }) => id),
    services: program.services,
    channels: [...policy.channels.keys()].sort(),
  };
  return columnDecisions(names, problemsAt) as ColumnDecisions<Shape>;
};
