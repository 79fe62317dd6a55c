import type { Scalar } from "@tierpolicy/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Span } from "./space.js";
import { Crowd } from "./testing/crowd.test-support.js";
import { longWorlds, smallWorlds, type World } from "./testing/worlds.test-support.js";

const isIn = (spans: readonly Span[], value: Scalar): boolean => spans.some(({ from = value, to = value }) => from <= value && value <= to);

const numericLeaves = ({ leaves }: World): World["leaves"] =>
  leaves.filter(({ operand: { type } }) => type.kind === "integer" || type.kind === "number");

const isOfOneKind = ({ leaves }: World): boolean => new Set(leaves.map(({ operand }) => operand.type.kind)).size === 1;

const nameOf = ({ operand: { fact, path } }: World["leaves"][number]): string => [fact, ...path].join(".");

/** Of a set that looks at one leaf only: made by forgetting all others, and where that is refused by saying so. */
const spansFor = (crowd: Crowd, leaf: World["leaves"][number], condition: World["conditions"][number]) =>
  crowd.space.within(() => {
    const set = crowd.space.keepOnly(crowd.space.of(condition), [nameOf(leaf)]);
    return { set, spans: crowd.space.spans(set, nameOf(leaf)) };
  });

describe("spans", () => {
  test("hold the values that customers of the set have, whatever the leaf is compared with", () => {
    let looked = 0;
    fc.assert(
      fc.property(fc.oneof(longWorlds, smallWorlds), (world) => {
        const crowd = new Crowd(world);
        for (const leaf of numericLeaves(world)) {
          for (const condition of world.conditions) {
            const answer = spansFor(crowd, leaf, condition);
            if (answer._tag === "Left") continue;
            const { set, spans } = answer.right;
            if (isOfOneKind(world)) expect(spans).toBeDefined();
            if (spans === undefined) continue;
            looked += spans.length;
            for (const customer of crowd.customers)
              expect(isIn(spans, crowd.valueAt(customer, leaf) as Scalar), JSON.stringify(customer)).toBe(crowd.space.has(set, customer));
          }
        }
      }),
    );
    expect(looked).toBeGreaterThan(50);
  });

  test("are ascending, and something lies between them", () => {
    fc.assert(
      fc.property(longWorlds, (world) => {
        const crowd = new Crowd(world);
        for (const leaf of numericLeaves(world)) {
          const values = new Set(leaf.values as readonly number[]);
          for (const condition of world.conditions) {
            const answer = spansFor(crowd, leaf, condition);
            const spans = answer._tag === "Right" ? (answer.right.spans ?? []) : [];
            for (const [index, { from }] of spans.entries()) {
              if (index === 0) continue;
              const before = spans[index - 1]?.to as number;
              expect(before).toBeLessThan(from as number);
              if (leaf.operand.type.kind === "integer")
                expect([...values].some((value) => value > before && value < (from as number))).toBe(true);
            }
          }
        }
      }),
    );
  });
});
