import { COMMITMENTS, type Diagnostic, PUBLICITIES, type TermValue } from "@tierpolicy/schema";
import { type Either, left, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Decision, ServiceDecision } from "../decide/decision.js";
import { InvariantError } from "../invariant-error.js";
import type { ColumnDecisions, ServiceColumns, TextColumn } from "./column-decisions.js";
import type { ServicePlan } from "./program/service-plan.js";
import type { OutcomeNumbers } from "./running/outcome-column.js";
import { type Decided, unpack } from "./running/run.js";

/** What is decided, and the names of its columns. */
export interface Named {
  readonly decided: Decided;
  readonly segments: readonly string[];
  readonly services: readonly OfService[];
  readonly channels: readonly string[];
}

type OfService = Pick<ServicePlan, "id" | "service" | "approvers">;

/** @param problemsAt what is wrong with the customer of a row that is not decided */
export const columnDecisions = (
  { decided, segments, services, channels }: Named,
  problemsAt: (row: number) => NonEmptyArray<Diagnostic>,
): ColumnDecisions => {
  const { rows, valid } = decided;
  const columns: { [service: string]: ServiceColumns } = Object.create(null);
  for (const [i, service] of services.entries()) {
    const { numbers, outcomes } = decided.services[i] as Decided["services"][number];
    columns[service.id] = serviceColumns(numbers, outcomes, service, channels);
  }
  return withLazy(
    {
      rows,
      valid,
      services: Object.freeze(columns),
      segments: lazily(segments, (id) => {
        const bytes = new Uint8Array(rows);
        unpack(decided.segments[segments.indexOf(id)] as Int32Array, rows, bytes, 0);
        return bytes;
      }),
      at: (row: number): Either<NonEmptyArray<Diagnostic>, Decision> => {
        if (!Number.isInteger(row) || row < 0 || row >= rows) throw new RangeError(`there is no row ${row} among ${rows}`);
        if (valid[row] === 0) return left(problemsAt(row));
        const isIn = (segment: number) => (((decided.segments[segment] as Int32Array)[row >>> 5] as number) >>> (row & 31)) & 1;
        const got: { [service: string]: ServiceDecision } = Object.create(null);
        for (const [id, { outcome, outcomes }] of Object.entries(columns)) got[id] = outcomes[outcome[row] as number] as ServiceDecision;
        return right(Object.freeze({ segments: Object.freeze(segments.filter((_, i) => isIn(i) === 1)), services: Object.freeze(got) }));
      },
    },
    { invalid: () => Uint32Array.from(rowsWithout(valid)) },
  );
};

function* rowsWithout(valid: Uint8Array): Generator<number> {
  for (let row = valid.indexOf(0); row !== -1; row = valid.indexOf(0, row + 1)) yield row;
}

const serviceColumns = (
  outcome: OutcomeNumbers,
  outcomes: readonly ServiceDecision[],
  { service, approvers }: OfService,
  channels: readonly string[],
): ServiceColumns => {
  const bytes = (of: (decision: ServiceDecision) => number) =>
    looked(outcome, Uint8Array.from(outcomes, of), new Uint8Array(outcome.length));
  const doubles = (of: (decision: ServiceDecision) => number) =>
    looked(outcome, Float64Array.from(outcomes, of), new Float64Array(outcome.length));
  const texts = (of: (decision: ServiceDecision) => string | undefined): TextColumn => {
    const found = outcomes.map(of);
    const dictionary = [...new Set(found)].filter((text) => text !== undefined).sort();
    const codes = Int32Array.from(found, (text) => (text === undefined ? -1 : dictionary.indexOf(text)));
    return Object.freeze({ codes: looked(outcome, codes, new Int32Array(outcome.length)), dictionary: Object.freeze(dictionary) });
  };
  const termOf = (id: string) => {
    const scale = service.terms.get(id);
    if (scale === undefined) throw new InvariantError(`the service has no term \`${id}\``);
    const of = ({ terms }: ServiceDecision): TermValue | undefined => terms?.[id];
    return scale.kind === "enum"
      ? texts((decision) => of(decision) as string | undefined)
      : doubles((decision) => Number(of(decision) ?? Number.NaN));
  };
  return withLazy(
    {
      outcome,
      outcomes: Object.freeze(outcomes),
      terms: lazily([...service.terms.keys()].sort(), termOf),
      channels: lazily(channels, (channel) => bytes(({ channels }) => Number(channels.includes(channel)))),
      approval: lazily(approvers, (name) => bytes(({ approval }) => Number(approval?.includes(name) ?? false))),
      arrangement: withLazy(
        {},
        { fee: () => doubles(({ arrangement }) => arrangement?.fee ?? Number.NaN), by: () => texts(({ arrangement }) => arrangement?.by) },
      ),
    },
    {
      offered: () => bytes(({ offered }) => Number(offered)),
      commitment: () => bytes(({ commitment }) => COMMITMENTS.indexOf(commitment)),
      publicity: () => bytes(({ publicity }) => PUBLICITIES.indexOf(publicity)),
    },
  );
};

/** By row, what the table says of its outcome. */
const looked = <Column extends Uint8Array | Int32Array | Float64Array>(outcome: OutcomeNumbers, table: Column, into: Column): Column => {
  for (let row = 0; row < outcome.length; row++) into[row] = table[outcome[row] as number] as number;
  return into;
};

/** An object of values, each made when it is first asked for. */
const lazily = <A>(names: readonly string[], make: (name: string) => A): { readonly [name: string]: A } =>
  withLazy(Object.create(null), Object.fromEntries(names.map((name) => [name, () => make(name)]))) as { readonly [name: string]: A };

/** Adds properties to an object that are made when they are first asked for, and freezes it. */
const withLazy = <Known extends object, Made extends { readonly [name: string]: () => unknown }>(
  object: Known,
  makers: Made,
): Readonly<Known> & { readonly [name in keyof Made]: ReturnType<Made[name]> } => {
  for (const [name, make] of Object.entries(makers)) {
    let made: { readonly value: unknown } | undefined;
    const get = () => {
      made ??= { value: make() };
      return made.value;
    };
    Object.defineProperty(object, name, { get, enumerable: true });
  }
  return Object.freeze(object) as Readonly<Known> & { readonly [name in keyof Made]: ReturnType<Made[name]> };
};
