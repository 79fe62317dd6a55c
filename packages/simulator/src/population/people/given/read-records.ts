import { readFacts } from "@tierpolicy/engine";
import type { Fact, FactType, FactValue, Policy, Property } from "@tierpolicy/schema";
import { isLeft, isRight } from "fp-ts/lib/Either.js";
import type { CustomerRecord } from "../../simulation.js";
import { type Builder, builderOf } from "../columns/builder.js";
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

interface Reading {
  readonly policy: Policy;
  /** Those that no policy before has read in the same way. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly builders: ReadonlyMap<string, Builder>;
}

/**
 * Reads customers by the facts of all policies; what is wrong with them is complained of. A policy that has another default than those
 * before it has a column of its own. The clock is that of the simulation, whatever they say.
 */
export const readRecords = (policies: readonly Policy[], records: readonly CustomerRecord[], complaints: Complaints): Given => {
  const readings = readingsOf(policies);
  const places: number[] = [];
  for (const [index, record] of records.entries()) {
    const found = readings.map(({ facts }) => readFacts({ facts }, record));
    for (const read of found) if (isLeft(read)) complaints.add(index, read.left);
    if (!found.every(isRight)) continue;
    places.push(index);
    for (const [i, { right: facts }] of found.entries())
      for (const [id, builder] of readings[i]?.builders ?? []) builder.add(facts[id] as FactValue);
  }
  const columns = new Map<string, Stored>();
  const own = new Map<Policy, Map<string, Stored>>();
  for (const { policy, builders } of readings) {
    const others = new Map<string, Stored>();
    for (const [id, builder] of builders) (columns.has(id) ? others : columns).set(id, builder.done());
    own.set(policy, others);
  }
  return { places: Uint32Array.from(places), columns, own };
};

const readingsOf = (policies: readonly Policy[]): readonly Reading[] => {
  const known = new Map<string, Fact>();
  return policies.map((policy) => {
    const facts = new Map<string, Fact>();
    for (const [id, fact] of policy.facts) {
      const before = known.get(id);
      if (fact.clock || (before !== undefined && hasSameDefaults(before, fact))) continue;
      facts.set(id, fact);
      if (before === undefined) known.set(id, fact);
    }
    const builders = new Map([...facts].map(([id, { type }]) => [id, builderOf(type)] as const));
    return { policy, facts, builders };
  });
};

const hasSameDefaults = (one: Property, other: Property): boolean => JSON.stringify(defaultsOf(one)) === JSON.stringify(defaultsOf(other));

/** Of the property and of all within it. */
const defaultsOf = ({ type, default: given }: Property): readonly unknown[] => [given ?? null, ...within(type)];

const within = (type: FactType): readonly unknown[] =>
  type.kind === "object" ? [...type.properties].toSorted().map(([name, property]) => [name, defaultsOf(property)]) : [];
