import type { Condition, Facts } from "@tierpolicy/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CustomerSet, Difference } from "./space.js";
import { Crowd, type Members } from "./testing/crowd.test-support.js";
import { nameOfTried, type Ordered, orderedLeaves } from "./testing/order.test-support.js";
import { enumWorlds, longWorlds, smallWorlds, subsetOfFacts, tripleWorlds, type World } from "./testing/worlds.test-support.js";

const way = fc.constantFrom("lower" as const, "higher" as const);

/** With one of the leaves that have an order. */
const worldsWithOrder = (worlds: fc.Arbitrary<World>): fc.Arbitrary<readonly [World, Ordered, "lower" | "higher"]> =>
  worlds
    .filter((world) => orderedLeaves(world).length > 0)
    .chain((world) => fc.tuple(fc.constant(world), fc.constantFrom(...orderedLeaves(world)), way));

/** Few at a time, since each has thousands of customers. */
const FEW = { numRuns: 25 };

const shifted = (crowd: Crowd, set: CustomerSet, leaf: string, to: "lower" | "higher"): CustomerSet =>
  to === "higher" ? crowd.space.below(set, leaf) : crowd.space.above(set, leaf);

describe("below and above a set", () => {
  test("are those whom more, or less, of one leaf alone brings into it", () => {
    let refused = 0;
    let answered = 0;
    fc.assert(
      fc.property(worldsWithOrder(fc.oneof(smallWorlds, enumWorlds)), ([world, { index, leaf }, to]) => {
        const crowd = new Crowd(world);
        for (const condition of world.conditions) {
          const result = crowd.space.within(() => shifted(crowd, crowd.space.of(condition), leaf, to));
          if (result._tag === "Left") refused += 1;
          else {
            answered += 1;
            expect(listed(crowd.membersOf(result.right))).toBe(listed(crowd.shift(crowd.of(condition), index, to)));
          }
        }
      }),
    );
    expect(refused).toBeLessThan(answered / 4);
  });

  test("can be combined with other questions, as far as they are answered", () => {
    let answered = 0;
    fc.assert(
      fc.property(
        worldsWithOrder(fc.oneof(longWorlds, tripleWorlds)).chain(([world, ordered, to]) =>
          fc.tuple(fc.constant([world, ordered, to] as const), subsetOfFacts(world)),
        ),
        ([[world, { index, leaf }, to], facts]) => {
          const crowd = new Crowd(world);
          const { space } = crowd;
          const [a, b] = world.conditions as [never, never];
          const result = space.within(() => {
            const moved = shifted(crowd, space.minus(space.of(a), space.forget(space.of(b), facts)), leaf, to);
            return crowd.membersOf(space.forget(space.and(moved, space.of(b)), facts));
          });
          if (result._tag === "Left") return;
          answered += 1;
          const [inA, inB] = [crowd.of(a), crowd.of(b)];
          const forgotten = crowd.forget(inB, facts);
          const moved = crowd.shift(
            inA.map((is, i) => is && forgotten[i] === false),
            index,
            to,
          );
          expect(listed(result.right)).toBe(
            listed(
              crowd.forget(
                moved.map((is, i) => is && inB[i] === true),
                facts,
              ),
            ),
          );
        },
      ),
      FEW,
    );
    expect(answered).toBeGreaterThan(5);
  });
});

describe("a pair", () => {
  test("of customers who differ in some facts only is found exactly if there is one", () => {
    let refused = 0;
    const law = ([world, facts]: readonly [World, ReadonlySet<string>]): void => {
      const crowd = new Crowd(world);
      const [one, other] = world.conditions.map(crowd.space.of) as [CustomerSet, CustomerSet];
      const [inOne, inOther] = world.conditions.map((condition) => crowd.of(condition)) as [Members, Members];
      const answer = crowd.space.within(() => crowd.space.pair(one, other, { in: facts }));
      if (answer._tag === "Left") {
        refused += 1;
        return;
      }
      const reachable = crowd.forget(inOther, facts);
      expect(answer.right !== undefined).toBe(inOne.some((is, i) => is && inOther[i] === false && reachable[i]));
      if (answer.right !== undefined) expectPair(crowd, [world.conditions[0], world.conditions[1]] as never, answer.right, { in: facts });
    };
    fc.assert(
      fc.property(
        smallWorlds.chain((world) => fc.tuple(fc.constant(world), subsetOfFacts(world))),
        law,
      ),
    );
    expect(refused).toBeLessThan(10);
    refused = 0;
    fc.assert(fc.property(fc.tuple(tripleWorlds, fc.constant(new Set(["x", "y"]))), law), FEW);
    // what nobody accepts as a reason is spare among the points
    expect(refused).toBe(0);
  });

  test("of customers who differ by a move is found exactly if there is one, whatever is compared with what", () => {
    const law = ([world, { index, leaf }, to]: readonly [World, Ordered, "lower" | "higher"]): void => {
      const crowd = new Crowd(world);
      const [one, other] = world.conditions.map(crowd.space.of) as [CustomerSet, CustomerSet];
      const [inOne, inOther] = world.conditions.map((condition) => crowd.of(condition)) as [Members, Members];
      const pair = crowd.space.pair(one, other, { leaf, to });
      const movable = crowd.shift(inOther, index, to);
      expect(pair !== undefined).toBe(inOne.some((is, i) => is && movable[i]));
      if (pair !== undefined) expectPair(crowd, [world.conditions[0], world.conditions[1]] as never, pair, { leaf, to });
    };
    fc.assert(fc.property(worldsWithOrder(fc.oneof(smallWorlds, enumWorlds)), law));
    fc.assert(fc.property(worldsWithOrder(tripleWorlds), law), FEW);
  });

  test("has its first customer near the one who is given, and its second is the nearest witness of a move", () => {
    fc.assert(
      fc.property(worldsWithOrder(smallWorlds), fc.nat(), ([world, { index, leaf }, to], seed) => {
        const crowd = new Crowd(world);
        const { space } = crowd;
        const set = space.of(world.conditions[0] as never);
        const near = crowd.customers[seed % crowd.customers.length] as Facts;
        const movable = crowd.shift(crowd.of(world.conditions[0] as never), index, to)[seed % crowd.customers.length] === true;
        const witness = space.witness(set, { near, moving: { leaf, to } });
        const pair = space.pair(space.everyone, set, { leaf, to }, { near });
        expect(witness !== undefined).toBe(movable);
        if (witness !== undefined) {
          expectPair(crowd, [undefined, world.conditions[0] as Condition], [near, witness], { leaf, to });
          expect(pair).toEqual([near, witness]);
        }
      }),
    );
  });
});

/** Each is where it should be, and they differ in nothing else and in the right direction. */
const expectPair = (
  crowd: Crowd,
  [ofOne, ofOther]: readonly [Condition | undefined, Condition],
  [one, other]: readonly [Facts, Facts],
  difference: Difference,
): void => {
  expect([ofOne === undefined || crowd.holds(ofOne, one), crowd.holds(ofOther, one), crowd.holds(ofOther, other)]).toEqual([
    true,
    false,
    true,
  ]);
  const names = "in" in difference ? [...difference.in] : [difference.leaf];
  for (const leaf of crowd.world.leaves) {
    const name = nameOfTried(leaf);
    const [before, after] = [one, other].map((facts) => crowd.valueAt(facts, leaf));
    if (names.every((given) => given !== name && given !== leaf.operand.fact)) expect(after).toEqual(before);
    else if (!("in" in difference)) {
      const [from, to] = [before, after].map((value) => leaf.values.indexOf(value as never)) as [number, number];
      expect(difference.to === "higher" ? to > from : to < from).toBe(true);
    }
  }
};

/** Long lists are compared as one text: that is quick. */
const listed = (members: Members): string => members.map(Number).join("");
