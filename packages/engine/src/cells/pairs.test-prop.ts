import type { Facts } from "@tierpolicy/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CustomerSet, Difference } from "./space.js";
import { Crowd, type Members } from "./testing/crowd.test-support.js";
import { nameOfTried, type Ordered, orderedLeaves } from "./testing/order.test-support.js";
import { longWorlds, smallWorlds, subsetOfFacts, type World } from "./testing/worlds.test-support.js";

const way = fc.constantFrom("lower" as const, "higher" as const);

/** With one of the leaves that have an order. */
const worldsWithOrder = (worlds: fc.Arbitrary<World>): fc.Arbitrary<readonly [World, Ordered, "lower" | "higher"]> =>
  worlds
    .filter((world) => orderedLeaves(world).length > 0)
    .chain((world) => fc.tuple(fc.constant(world), fc.constantFrom(...orderedLeaves(world)), way));

const shifted = (crowd: Crowd, set: CustomerSet, leaf: string, to: "lower" | "higher"): CustomerSet =>
  to === "higher" ? crowd.space.below(set, leaf) : crowd.space.above(set, leaf);

describe("below and above a set", () => {
  test("are those whom more, or less, of one leaf alone brings into it", () => {
    let refused = 0;
    let answered = 0;
    fc.assert(
      fc.property(worldsWithOrder(smallWorlds), ([world, { index, leaf }, to]) => {
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
        worldsWithOrder(longWorlds).chain(([world, ordered, to]) =>
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
    );
    expect(answered).toBeGreaterThan(20);
  });
});

describe("a pair", () => {
  test("of customers who differ in some facts only is found exactly if there is one", () => {
    let refused = 0;
    fc.assert(
      fc.property(
        smallWorlds.chain((world) => fc.tuple(fc.constant(world), subsetOfFacts(world))),
        ([world, facts]) => {
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
          if (answer.right !== undefined) expectPair(crowd, answer.right, { in: facts });
        },
      ),
    );
    expect(refused).toBeLessThan(10);
  });

  test("of customers who differ by a move is found exactly if there is one, whatever is asked of the sets", () => {
    fc.assert(
      fc.property(worldsWithOrder(smallWorlds), ([world, { index, leaf }, to]) => {
        const crowd = new Crowd(world);
        const [one, other] = world.conditions.map(crowd.space.of) as [CustomerSet, CustomerSet];
        const [inOne, inOther] = world.conditions.map((condition) => crowd.of(condition)) as [Members, Members];
        const pair = crowd.space.pair(one, other, { leaf, to });
        const movable = crowd.shift(inOther, index, to);
        expect(pair !== undefined).toBe(inOne.some((is, i) => is && movable[i]));
        if (pair !== undefined) expectPair(crowd, pair, { leaf, to });
      }),
    );
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
          expectPair(crowd, [near, witness], { leaf, to });
          expect(pair).toEqual([near, witness]);
        }
      }),
    );
  });
});

/** The members, the difference and its direction. */
const expectPair = (crowd: Crowd, [one, other]: readonly [Facts, Facts], difference: Difference): void => {
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
