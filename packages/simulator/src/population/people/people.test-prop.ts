import { compile, conditionsOf, formulasOf, NEVER, readFacts } from "@tierpolicy/engine";
import { decideColumns } from "@tierpolicy/engine/columns";
import { type Comparable, comparisonsStatedIn, type Policy, relationOf } from "@tierpolicy/schema";
import fc from "fast-check";
import { isLeft } from "fp-ts/lib/Either.js";
import { expect, test } from "vitest";
import { populations } from "../../arbitraries/customers/customers.js";
import { carelessPolicies, policies } from "../../arbitraries/policies.js";
import { everybodyIn, peopleIn } from "./everybody.test-support.js";
import type { People } from "./people.js";
import { type PeopleOptions, peopleOf } from "./people-of.js";

const anyPolicy = fc.oneof({ weight: 3, arbitrary: policies() }, { weight: 1, arbitrary: carelessPolicies() });
const anyOptions = fc.record({
  customers: fc.integer({ min: 1, max: 60 }),
  weeks: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 20 }) }, { weight: 1, arbitrary: fc.integer({ min: 53, max: 60 }) }),
  seed: fc.integer(),
  start: fc.constantFrom("2026-01-05", "2026-04-29", "2024-02-29"),
  strangers: fc.constantFrom(0, 0.25, 2),
});
const SILENT = { named: () => NEVER, byDefault: () => NEVER };

/** The rows of all weeks that are not decided. */
const undecided = (people: People, policy: Policy): readonly (readonly [week: number, row: number])[] => {
  const compiled = compile(policy, { carriage: SILENT });
  return Array.from({ length: people.weeks }, (_, week) => {
    const decided = decideColumns(compiled, people.facts(week, policy), { services: [] });
    if (isLeft(decided)) throw new Error(decided.left.map(({ message }) => message).join("\n"));
    return [...decided.right.invalid].map((row) => [week, row] as const);
  }).flat();
};

/** People of a policy under which somebody was found to exist. */
const withPeople = (policy: Policy, options: PeopleOptions, then: (people: People) => void): void => {
  const people = peopleOf(policy, options);
  if (isLeft(people)) expect(people.left.map(({ code }) => code)).toEqual(people.left.map(() => "nobody-generated"));
  else then(people.right);
};

test("everybody who is generated is decided in every week", () => {
  fc.assert(
    fc.property(anyPolicy, anyOptions, (policy, options) => {
      withPeople(policy, options, (people) => {
        expect(people).toMatchObject({
          customers: options.customers,
          rows: options.customers + Math.ceil(options.customers * options.strangers),
        });
        expect(undecided(people, policy)).toEqual([]);
      });
    }),
    { numRuns: 40 },
  );
});

test("people are found wherever the policy has customers at all", () => {
  fc.assert(
    fc.property(populations(anyPolicy, 1), anyOptions, ({ policy, customers }, options) => {
      const [somebody] = customers;
      // whom a clock or a calendar lets exist now and then only, nobody can be for all weeks
      const isTimeless = [...policy.facts.values()].every(({ clock, recurring }) => !clock && !recurring);
      fc.pre(somebody !== undefined && isTimeless);
      peopleIn(policy, options);
    }),
    { numRuns: 30 },
  );
});

test("the same seed makes the same people, and another one others", () => {
  fc.assert(
    fc.property(anyPolicy, anyOptions, (policy, options) => {
      withPeople(policy, options, (people) => {
        expect(everybodyIn(peopleIn(policy, options), policy, 3)).toEqual(everybodyIn(people, policy, 3));
      });
    }),
    { numRuns: 15 },
  );
  const policy = fc
    .sample(policies(), { numRuns: 20, seed: 1 })
    .find(({ facts, invariants }) => facts.size > 4 && invariants.length === 0) as Policy;
  const crowd = (seed: number) => everybodyIn(peopleIn(policy, { customers: 100, seed }), policy);
  expect(crowd(1)).not.toEqual(crowd(2));
});

test("the facts of some rows are those that everybody's facts say of them, in whatever order they are asked for", () => {
  fc.assert(
    fc.property(
      anyPolicy,
      anyOptions,
      fc.array(fc.nat(), { maxLength: 30 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
      (policy, options, some, weeks) => {
        withPeople(policy, options, (people) => {
          const rows = Uint32Array.from(some, (row) => row % people.rows);
          for (const week of weeks.map((one) => one % people.weeks)) {
            const chosen = everybodyIn(people, policy, week, rows);
            const everybody = everybodyIn(people, policy, week);
            expect(chosen).toEqual(Array.from(rows, (row) => everybody[row]));
          }
        });
      },
    ),
    { numRuns: 25 },
  );
});

test("those who change are those whose facts are others than the week before, the clock aside", () => {
  fc.assert(
    fc.property(anyPolicy, anyOptions, (policy, options) => {
      withPeople(policy, options, (people) => {
        const factsIn = (week: number) =>
          everybodyIn(people, policy, week).map((facts) => JSON.stringify({ ...facts, [policy.clock ?? ""]: 0 }));
        const weeks = Array.from({ length: people.weeks }, (_, week) => factsIn(week));
        for (let week = 0; week < people.weeks; week++) {
          const before = weeks[week - 1];
          const changed = before === undefined ? [] : [...before.keys()].filter((row) => before[row] !== weeks[week]?.[row]);
          expect([...people.changed(week)]).toEqual(changed);
        }
      });
    }),
    { numRuns: 25 },
  );
});

test("a fact that is added changes nobody's other facts", () => {
  const added = { kind: "boolean" } as const;
  fc.assert(
    fc.property(anyPolicy, anyOptions, (policy, options) => {
      withPeople(policy, options, (people) => {
        const fact = { id: "newlyAsked", type: added, ordered: false, merit: true, recurring: false, clock: false };
        const more: Policy = { ...policy, facts: new Map([["newlyAsked", fact], ...policy.facts]) };
        expect(everybodyIn(peopleIn(more, options), policy)).toEqual(everybodyIn(people, policy));
      });
    }),
    { numRuns: 20 },
  );
});

test("customers who are given are in the first week what they were, and strangers are like them", () => {
  fc.assert(
    fc.property(populations(anyPolicy, 20), anyOptions, ({ policy, customers }, options) => {
      const { clock } = policy;
      const people = peopleOf(policy, { ...options, customers, weeks: 1 });
      // whom the invariants let exist at another time only
      if (isLeft(people)) {
        expect([clock !== undefined, ...people.left.map(({ code }) => code === "broken-invariant")]).not.toContain(false);
        return;
      }
      const everybody = everybodyIn(people.right, policy);
      const given = customers.map((customer) => factsOf(policy, customer, clock === undefined ? {} : { [clock]: everybody[0]?.[clock] }));
      expect(everybody.slice(0, customers.length)).toEqual(given);
      for (const stranger of everybody.slice(customers.length)) expect(given).toContainEqual(stranger);
    }),
    { numRuns: 30 },
  );
});

test("whatever a scalar is compared with, somebody is on either side, where anybody can be", () => {
  fc.assert(
    fc.property(anyPolicy, fc.integer(), (declared, seed) => {
      const policy = { ...declared, invariants: [] };
      const { space } = formulasOf(policy);
      const everybody = everybodyIn(peopleIn(policy, { customers: 1500, seed }), policy);
      for (const comparison of conditionsOf(policy).flatMap(comparisonsStatedIn)) {
        const { fact, operator, value } = comparison;
        if (value.kind === "fact" || fact.fact === policy.clock || fact.type.kind === "array") continue;
        const holds = relationOf(operator);
        const of = (customer: object): Comparable => fact.path.reduce<unknown>(propertyOf, propertyOf(customer, fact.fact)) as Comparable;
        const answers = new Set(everybody.map((customer) => holds(of(customer), value.value)));
        const yes = space.of(comparison);
        const possible = [...(space.isEmpty(yes) ? [] : [true]), ...(space.isEmpty(space.not(yes)) ? [] : [false])];
        expect(answers, JSON.stringify([fact.fact, operator, value.value])).toEqual(new Set(possible));
      }
    }),
    { numRuns: 25 },
  );
});

const propertyOf = (value: unknown, property: string): unknown => (value as { readonly [name: string]: unknown })[property];

const factsOf = (policy: Policy, customer: object, now: object): object => {
  const facts = readFacts(policy, { ...customer, ...now });
  if (isLeft(facts)) throw new Error(facts.left[0].message);
  return JSON.parse(JSON.stringify(facts.right));
};
