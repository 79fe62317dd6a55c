import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CustomerSet } from "./space.js";
import { Crowd, type Members } from "./testing/crowd.test-support.js";
import { allValuesApart, hasNoOpenText, longWorlds, smallWorlds, subsetOfFacts, type World } from "./testing/worlds.test-support.js";

const worldsWithFacts = smallWorlds.chain((world) => fc.tuple(fc.constant(world), subsetOfFacts(world), subsetOfFacts(world)));

describe("a set", () => {
  test("has the customers for whom the condition holds, and no others", () => {
    fc.assert(
      fc.property(smallWorlds, (world) => {
        const crowd = new Crowd(world);
        for (const condition of world.conditions) {
          expect(listed(crowd.membersOf(crowd.space.of(condition)))).toBe(listed(crowd.of(condition)));
        }
      }),
    );
  });

  test("is empty, within another, or equal to it, exactly if that is so of its customers", () => {
    fc.assert(
      fc.property(smallWorlds, (world) => {
        const crowd = new Crowd(world);
        const { space } = crowd;
        const [a, b] = world.conditions.map(space.of) as [CustomerSet, CustomerSet];
        const [inA, inB] = [crowd.membersOf(a), crowd.membersOf(b)];
        expect(space.isEmpty(a)).toBe(!inA.includes(true));
        expect(space.isEmpty(space.and(a, b))).toBe(!inA.some((is, i) => is && inB[i]));
        expect(space.implies(a, b)).toBe(inA.every((is, i) => !is || inB[i]));
        expect(a === b).toBe(inA.every((is, i) => is === inB[i]));
      }),
    );
  });

  test("has as many cells as customers where conditions tell all values apart", () => {
    fc.assert(
      fc.property(smallWorlds.filter(hasNoOpenText), (world) => {
        const crowd = new Crowd(world, allValuesApart(world));
        for (const condition of world.conditions) {
          const members = crowd.of(condition).filter(Boolean).length;
          expect(crowd.space.count(crowd.space.of(condition))).toBe(BigInt(members));
        }
      }),
    );
  });
});

/** Like dates: scalars of one type. */
const isUniform = (world: World): boolean => {
  const kinds = new Set(world.leaves.map(({ operand }) => operand.type.kind));
  return kinds.size === 1 && !kinds.has("array");
};

const clockOf = (world: World): string | undefined => [...world.facts.values()].find(({ clock }) => clock)?.id;

describe("forgetting facts", () => {
  test("leaves the clock alone, whatever it is compared with", () => {
    fc.assert(
      fc.property(
        longWorlds.filter((world) => clockOf(world) !== undefined && isUniform(world)),
        (world) => {
          const crowd = new Crowd(world);
          const { space } = crowd;
          const clock = clockOf(world) as string;
          const others = new Set([...world.facts.keys()].filter((fact) => fact !== clock));
          const [a, b] = world.conditions as [never, never];
          const atClockOfA = space.keepOnly(space.of(a), [clock]);
          const inB = crowd.of(b);
          const result = space.keepOnly(space.minus(space.of(b), atClockOfA), [clock]);
          const expected = crowd.forget(
            crowd.forget(crowd.of(a), others).map((is, i) => !is && inB[i] === true),
            others,
          );
          expect(listed(crowd.membersOf(result))).toBe(listed(expected));
        },
      ),
    );
  });

  test("keeps who is in the set after some change of them", () => {
    let refused = 0;
    let answered = 0;
    fc.assert(
      fc.property(worldsWithFacts, ([world, facts]) => {
        const crowd = new Crowd(world);
        for (const condition of world.conditions) {
          const result = crowd.space.within(() => {
            const forgotten = crowd.space.forget(crowd.space.of(condition), facts);
            const kept = [...world.facts.keys()].filter((fact) => !facts.has(fact));
            expect(crowd.space.keepOnly(crowd.space.of(condition), kept)).toBe(forgotten);
            return crowd.membersOf(forgotten);
          });
          if (result._tag === "Left") refused += 1;
          else {
            answered += 1;
            expect(listed(result.right)).toBe(listed(crowd.forget(crowd.of(condition), facts)));
          }
        }
      }),
    );
    expect(refused).toBeLessThan(answered / 4);
  });

  test("can be repeated and combined", () => {
    fc.assert(
      fc.property(worldsWithFacts, ([world, first, second]) => {
        const crowd = new Crowd(world);
        const { space } = crowd;
        const [a, b] = world.conditions as [never, never];
        const result = space.within(() => {
          const lessA = space.forget(space.of(a), first);
          const both = space.and(space.not(lessA), space.of(b));
          const lessBoth = space.forget(both, second);
          return [crowd.membersOf(lessBoth), space.isEmpty(space.minus(space.of(a), lessBoth))] as const;
        });
        if (result._tag === "Left") return;
        const lessA = crowd.forget(crowd.of(a), first);
        const inB = crowd.of(b);
        const both: Members = lessA.map((is, i) => !is && inB[i] === true);
        const lessBoth = crowd.forget(both, second);
        expect(listed(result.right[0])).toBe(listed(lessBoth));
        expect(result.right[1]).toBe(crowd.of(a).every((is, i) => !is || lessBoth[i]));
      }),
    );
  });
});

describe("dependence", () => {
  test("is on the facts in which alone a member and another customer differ", () => {
    fc.assert(
      fc.property(smallWorlds, (world) => {
        const crowd = new Crowd(world);
        const { space } = crowd;
        const [a, within] = world.conditions as [never, never];
        const [inA, isWithin] = [crowd.of(a), crowd.of(within)];
        const inside = inA.map((is, i) => is && isWithin[i] === true);
        const outside = inA.map((is, i) => !is && isWithin[i] === true);
        const expected = [...world.facts.keys()].filter((fact) => {
          const [more, less] = [inside, outside].map((members) => crowd.forget(members, new Set([fact]))) as [Members, Members];
          return more.some((is, i) => is && less[i]);
        });
        expect(space.dependsOn(space.of(a), space.of(within))).toEqual(expected);
      }),
    );
  });
});

describe("a witness", () => {
  test("is in the set, and nobody in it differs in fewer facts", () => {
    fc.assert(
      fc.property(smallWorlds, fc.nat(), (world, seed) => {
        const crowd = new Crowd(world);
        for (const condition of world.conditions) {
          const members = crowd.of(condition);
          const near = seed % crowd.customers.length;
          const witness = crowd.space.witness(crowd.space.of(condition), { near: crowd.customers[near] as never });
          expect(witness === undefined).toBe(!members.includes(true));
          if (witness === undefined) continue;
          const changed = [...world.facts.keys()].filter(
            (fact) => JSON.stringify(witness[fact]) !== JSON.stringify(crowd.customers[near]?.[fact]),
          );
          const fewest = Math.min(...members.flatMap((is, i) => (is ? [crowd.difference(near, i).size] : [])));
          expect(crowd.space.has(crowd.space.of(condition), witness)).toBe(true);
          expect(crowd.holds(condition, witness)).toBe(true);
          expect(changed.length).toBe(fewest);
        }
      }),
    );
  });
});

/** Long lists are compared as one text: that is quick. */
const listed = (members: Members): string => members.map(Number).join("");
