import type { Policy } from "@tierpolicy/schema";
import { policyOf } from "../../check/checked.test-support.js";
import { everybodyIn, peopleIn } from "./everybody.test-support.js";
import type { PeopleOptions } from "./people-of.js";

/** A policy that compares its facts in these ways; what it does then does not matter. */
export const comparing = (facts: object, conditions: readonly object[] = [], more: object = {}): Policy =>
  policyOf({
    tierpolicy: 1,
    name: "tea-house",
    facts,
    services: { tea: { need: "basic", control: "high" } },
    rules: [{ conditions: { all: conditions }, event: { type: "offer", params: { service: "tea" } } }],
    ...more,
  });

export const is = (fact: string, operator: string, value: unknown, path?: string): object => ({
  fact,
  operator,
  value,
  ...(path !== undefined && { path }),
});

/** What everybody has of a fact. */
export const valuesOf = (policy: Policy, fact: string, options: Partial<PeopleOptions> = {}): readonly unknown[] =>
  everybodyIn(peopleIn(policy, { customers: 4000, ...options }), policy).map((customer) => customer[fact]);

/** By value, how many twelfths of all have it. */
export const twelfths = (values: readonly unknown[]): { readonly [value: string]: number } => {
  const counts = new Map<string, number>();
  for (const value of values.map((one) => JSON.stringify(one))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([value, count]) => [value, Math.round((12 * count) / values.length)]));
};
