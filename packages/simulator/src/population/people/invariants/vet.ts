import { compile, InvariantError } from "@tierpolicy/engine";
import { type ColumnDecisions, decideColumns } from "@tierpolicy/engine/columns";
import { isLeft } from "fp-ts/lib/Either.js";
import { numberOf } from "../calendar.js";
import type { Crowd } from "../crowd.js";
import { type LookedAt, leafName, scalarOf } from "../regions/looked-at.js";
import type { Bond } from "./bonds.js";

/** What became of some people in a week. */
export interface Vetted {
  readonly week: number;
  /** By place among `rows`: 0 where somebody breaks an invariant. */
  readonly valid: Uint8Array;
  /** All where it is left out. */
  readonly rows?: Uint32Array;
  /** What is wrong at a place, in words. */
  readonly at: ColumnDecisions["at"];
}

/** Looks whether people satisfy the invariants of a bond, week by week; goes on for as long as what is reported wants to know more. */
export type Vet = (crowd: Crowd, report: (vetted: Vetted) => "go on" | "enough") => void;

/**
 * @param looked what policies ask of the clock
 * @param weeks how many
 */
export const vetterOf = ({ facts, comparisons, policy }: Bond, looked: ReadonlyMap<string, LookedAt>, weeks: number): Vet => {
  const compiled = compile(policy);
  const clock = [...facts.values()].find((fact) => fact.clock);
  const asked = clock === undefined ? undefined : clockAsked(clock.id, comparisons);
  const cuts = (clock && looked.get(leafName({ fact: clock.id, path: [] }))?.cuts) ?? [];
  /** Whether the clock may be told from that of the week before. */
  const isOther = (crowd: Crowd, week: number): boolean => {
    if (clock === undefined || asked === "never") return false;
    if (asked === "always" || (asked === "ends" && week === weeks - 1)) return true;
    const at = (one: number) => numberOf(scalarOf(clock.type as Parameters<typeof scalarOf>[0]), crowd.clockAt(one, clock));
    const [before, now] = [at(week - 1), at(week)];
    return cuts.some(({ value, after }) => (after ? before <= value && value < now : before < value && value <= now));
  };
  return (crowd, report) => {
    const look = (week: number, rows?: Uint32Array): "go on" | "enough" => {
      if (rows?.length === 0) return "go on";
      const decided = decideColumns(compiled, crowd.customers(week, facts.keys(), rows));
      if (isLeft(decided)) throw new InvariantError(`people are not as their facts are declared: ${decided.left[0].message}`);
      const { valid, at } = decided.right;
      return valid.includes(0) ? report({ week, valid, at, ...(rows && { rows }) }) : "go on";
    };
    for (let week = 0; week < weeks; week++) {
      const whom = week === 0 || isOther(crowd, week) ? undefined : crowd.changed(week);
      if (look(week, whom) === "enough") return;
    }
  };
};

/**
 * When invariants must be looked at again because of the clock: where they compare it with constants, as these say; where they ask once
 * whether another fact is before or after it, at both ends, since the answer changes once at most; where they ask more, always.
 */
const clockAsked = (clock: string, comparisons: Bond["comparisons"]): "never" | "constants" | "ends" | "always" => {
  const asking = comparisons.filter(({ fact, value }) => fact.fact === clock || (value.kind === "fact" && value.fact === clock));
  if (asking.length === 0) return "never";
  const tied = asking.filter(({ value }) => value.kind === "fact");
  if (tied.length === 0) return "constants";
  const [only] = asking;
  const isOrder = only !== undefined && /^(less|greater)/.test(only.operator.name) && only.fact.type.kind !== "array";
  const isScalar = only?.value.kind === "fact" && only.value.type.kind !== "array";
  return asking.length === 1 && isOrder && isScalar ? "ends" : "always";
};
