import { describe, expect, test } from "vitest";
import { networkOf } from "./network.js";

const acquaintancesOf = (row: number, { slots, acquaintance }: ReturnType<typeof networkOf>): readonly number[] =>
  Array.from({ length: slots }, (_, slot) => acquaintance(row, slot));

describe("a network", () => {
  test("without far acquaintances is a ring: who is in a slot of somebody has that one in the slot beside", () => {
    const network = networkOf(1_000, 5, 6, 0);
    for (let row = 0; row < 1_000; row++)
      for (const [slot, other] of acquaintancesOf(row, network).entries()) expect(network.acquaintance(other, slot ^ 1)).toBe(row);
  });

  test("is one ring: going on to the next neighbour, one meets everybody", () => {
    for (const rows of [1, 2, 6, 100, 1_250]) {
      const { acquaintance } = networkOf(rows, 3, 1, 0);
      const met = new Set<number>();
      for (let row = 0; !met.has(row); row = acquaintance(row, 0)) met.add(row);
      expect(met.size).toBe(rows);
    }
  });

  test("keeps neighbours far from each other in the order of rows, so that customers know strangers", () => {
    for (let seed = 0; seed < 50; seed++)
      for (const other of acquaintancesOf(0, networkOf(100_000, seed, 12, 0)))
        expect(Math.min(other, 100_000 - other)).toBeGreaterThan(3_000);
  });

  test("has as many far acquaintances as it should, who stay the same", () => {
    const [near, some] = [networkOf(10_000, 9, 12, 0), networkOf(10_000, 9, 12, 0.25)];
    let far = 0;
    for (let row = 0; row < 10_000; row++)
      for (let slot = 0; slot < 12; slot++) if (some.acquaintance(row, slot) !== near.acquaintance(row, slot)) far++;
    expect(far / 120_000).toBeCloseTo(0.25, 2);
    expect(acquaintancesOf(77, some)).toEqual(acquaintancesOf(77, networkOf(10_000, 9, 12, 0.25)));
    expect(acquaintancesOf(77, some)).not.toEqual(acquaintancesOf(77, networkOf(10_000, 10, 12, 0.25)));
  });

  test("has whole acquaintances", () => {
    expect(networkOf(100, 1, 2.9, 0).slots).toBe(2);
  });
});
