import type { Policy } from "@tierpolicy/schema";
import type { People } from "../people/people.js";
import { clockOn } from "./clock.js";
import type { Places } from "./columns.js";
import type { Concern, Concerns } from "./concerns.js";
import { type Crossings, crossingsOf } from "./crossings.js";
import type { Leaf } from "./moments.js";

/** What is to be decided again. */
export interface Turn {
  /** On whom. */
  readonly places: Places;
  readonly services: readonly string[];
  readonly segments: readonly string[];
}

export type TurnsIn = (week: number) => readonly Turn[];

export interface TurnsOptions {
  readonly policy: Policy;
  readonly people: People;
  readonly concerns: Concerns;
}

/**
 * What is to be decided again in a week, from 1 on. On everybody, what can tell the clock from what it said a week before. What else there is, on
 * those whose own facts have changed, or to whom the clock has come to say something else: a contract has run out.
 */
export const turnsOf = ({ policy, people, concerns }: TurnsOptions): TurnsIn => {
  const crossings = remembered((leaf: Leaf) => crossingsOf(policy, people, leaf));
  return (week) => {
    const [before, now] = [week - 1, week].map((one) => clockOn(policy, people.dateOf(one)));
    const isForAll = ({ askedAt, comparedWithClock }: Concern): boolean =>
      askedAt(before) !== askedAt(now) || comparedWithClock.some((leaf) => crossings(leaf) === undefined);
    const scoped = ([id, concern]: readonly [string, Concern]): Scoped => {
      const isForSome = concern.recurring.length > 0 || concern.comparedWithClock.length > 0;
      return { id, concern, scope: isForAll(concern) ? "all" : isForSome ? "some" : "nobody" };
    };
    const services = [...concerns.services].map(scoped);
    const segments = [...concerns.segments].map(scoped);
    const some = [...services, ...segments].flatMap(({ concern, scope }) => (scope === "some" ? [concern] : []));
    const places = union([
      ...(some.some(({ recurring }) => recurring.length > 0) ? [people.changed(week)] : []),
      ...some.flatMap(({ comparedWithClock }) => comparedWithClock).flatMap((leaf) => crossings(leaf)?.(week) ?? []),
    ]);
    return [
      { places: undefined, services: idsOf(services, "all"), segments: idsOf(segments, "all") },
      { places, services: idsOf(services, "some"), segments: idsOf(segments, "some") },
    ].filter((turn) => turn.places?.length !== 0 && turn.services.length + turn.segments.length > 0);
  };
};

interface Scoped {
  readonly id: string;
  readonly concern: Concern;
  readonly scope: "all" | "some" | "nobody";
}

const idsOf = (all: readonly Scoped[], wanted: Scoped["scope"]) => all.flatMap(({ id, scope }) => (scope === wanted ? [id] : []));

/** The rows that are in some of the lists, ascending. */
const union = (lists: readonly Uint32Array[]): Uint32Array => {
  const [first = new Uint32Array(0), ...others] = new Set(lists);
  if (others.length === 0) return first;
  const rows = new Set(first);
  for (const other of others) for (const row of other) rows.add(row);
  return Uint32Array.from(rows).sort();
};

const remembered = (find: (leaf: Leaf) => Crossings | undefined): ((leaf: Leaf) => Crossings | undefined) => {
  const known = new Map<string, Crossings | undefined>();
  return (leaf) => {
    const name = [leaf.fact, ...leaf.path].join(".");
    if (!known.has(name)) known.set(name, find(leaf));
    return known.get(name);
  };
};
