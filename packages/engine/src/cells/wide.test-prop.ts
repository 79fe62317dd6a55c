import type { Condition, Facts } from "@tierpolicy/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSpace } from "./create-space.js";
import { holds } from "./testing/evaluate.test-support.js";
import { customersOf, listWorlds, subsetOfFacts, type World, wideWorlds } from "./testing/worlds.test-support.js";

/** Lists that are compared with lists can take more: then there is nothing to say here. */
const BUDGET = 50_000;

const spaceOf = ({ facts, segments, conditions }: World) => createSpace({ facts, segments, conditions, budget: BUDGET });

const worldsWithCustomers = fc
  .oneof({ arbitrary: wideWorlds, weight: 4 }, listWorlds)
  .chain((world) => fc.tuple(fc.constant(world), fc.array(customersOf(world), { minLength: 1, maxLength: 20 })));

const isIn = (world: World, condition: Condition, customer: Facts): boolean => holds(condition, customer, world.segments);

/** The facts in which two customers differ; arrays are compared as they are. */
const changes = (world: World, one: Facts, other: Facts): readonly string[] =>
  [...world.facts.keys()].filter((fact) => JSON.stringify(one[fact]) !== JSON.stringify(other[fact]));

describe("where no list of values is complete", () => {
  test("membership is the meaning of the condition", () => {
    fc.assert(
      fc.property(worldsWithCustomers, ([world, customers]) => {
        const space = spaceOf(world);
        for (const condition of world.conditions) {
          const set = space.within(() => space.of(condition));
          if (set._tag === "Left") continue;
          for (const customer of customers) expect(space.has(set.right, customer)).toBe(isIn(world, condition, customer));
        }
      }),
    );
  });

  test("a witness satisfies the condition, and a set without one has no customer", () => {
    fc.assert(
      fc.property(worldsWithCustomers, ([world, customers]) => {
        const space = spaceOf(world);
        for (const condition of world.conditions) {
          const answer = space.within(() => space.witness(space.of(condition)));
          if (answer._tag === "Left") continue;
          const witness = answer.right;
          if (witness === undefined) expect(customers.filter((customer) => isIn(world, condition, customer))).toEqual([]);
          else expect(isIn(world, condition, witness)).toBe(true);
        }
      }),
    );
  });

  test("a witness differs from the customer at hand in no more facts than any other customer of the set", () => {
    fc.assert(
      fc.property(worldsWithCustomers, ([world, customers]) => {
        const space = spaceOf(world);
        const [near, ...others] = customers as [Facts, ...Facts[]];
        for (const condition of world.conditions) {
          const answer = space.within(() => space.witness(space.of(condition), { near }));
          if (answer._tag === "Left" || answer.right === undefined) continue;
          const witness = answer.right;
          expect(isIn(world, condition, witness)).toBe(true);
          const changed = changes(world, near, witness).length;
          for (const other of others)
            if (isIn(world, condition, other)) expect(changed).toBeLessThanOrEqual(changes(world, near, other).length);
        }
      }),
    );
  });

  test("forgetting facts keeps exactly those whom a change of these facts alone brings into the set", () => {
    fc.assert(
      fc.property(
        worldsWithCustomers.chain(([world, customers]) => fc.tuple(fc.constant(world), fc.constant(customers), subsetOfFacts(world))),
        ([world, customers, facts]) => {
          const space = spaceOf(world);
          const keeping = [...world.facts.keys()].filter((fact) => !facts.has(fact));
          for (const condition of world.conditions) {
            const forgotten = space.within(() => space.forget(space.of(condition), facts));
            if (forgotten._tag === "Left") continue;
            for (const near of customers.slice(0, 4)) {
              const answer = space.within(() => space.witness(space.of(condition), { near, keeping }));
              if (answer._tag === "Left") continue;
              const witness = answer.right;
              expect(space.has(forgotten.right, near)).toBe(witness !== undefined);
              if (witness === undefined) continue;
              expect(isIn(world, condition, witness)).toBe(true);
              expect(keeping.filter((fact) => changes(world, near, witness).includes(fact))).toEqual([]);
            }
          }
        },
      ),
    );
  });
});
