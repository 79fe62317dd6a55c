import type { ServiceDecision } from "../../decide/decision.js";
import { InvariantError } from "../../invariant-error.js";
import type { ColumnProgram } from "../program/column-program.js";
import type { ServicePlan } from "../program/service-plan.js";
import { type OutcomeNumbers, roomFor } from "../running/outcome-column.js";
import type { Decided } from "../running/run.js";
import type { Done } from "./messages.js";

/** What several threads found of stretches of rows, one after the other, each but the last of a multiple of 32 rows: as if one had found it all. */
export const merged = (program: ColumnProgram, rows: number, parts: readonly Done[]): Decided => {
  const valid = new Uint8Array(rows);
  const segments = program.segments.map(() => new Int32Array((rows + 31) >>> 5));
  let from = 0;
  for (const part of parts) {
    valid.set(part.valid, from);
    for (const [i, bits] of part.segments.entries()) segments[i]?.set(bits, from >>> 5);
    from += part.valid.length;
  }
  if (from !== rows) throw new InvariantError(`threads decided on ${from} rows of ${rows}`);
  return {
    rows,
    valid,
    segments,
    services: program.services.map((plan, i) =>
      mergedService(
        plan,
        rows,
        parts.map(({ services }) => services[i] as Done["services"][number]),
      ),
    ),
  };
};

const mergedService = (plan: ServicePlan, rows: number, parts: readonly Done["services"][number][]): Decided["services"][number] => {
  const numberOf = new Map<ServiceDecision, number>([[plan.nothing, 0]]);
  const sets: (readonly number[])[] = [[]];
  const maps = parts.map(({ sets: found }) =>
    Int32Array.from(found, (set) => {
      const decision = plan.decision(set);
      const known = numberOf.get(decision);
      if (known !== undefined) return known;
      numberOf.set(decision, sets.push(set) - 1);
      return sets.length - 1;
    }),
  );
  const numbers = roomFor(new Uint8Array(0), sets.length - 1).constructor as new (rows: number) => OutcomeNumbers;
  const all = new numbers(rows);
  let from = 0;
  for (const [i, part] of parts.entries()) {
    const map = maps[i] as Int32Array;
    if (map.every((number, local) => number === local)) all.set(part.numbers, from);
    else for (let row = 0; row < part.numbers.length; row++) all[from + row] = map[part.numbers[row] as number] as number;
    from += part.numbers.length;
  }
  return { numbers: all, sets, outcomes: [...numberOf.keys()] };
};
