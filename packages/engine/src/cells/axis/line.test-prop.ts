import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { familyOf } from "../domain/family.js";
import { Line } from "./line.js";

const family = familyOf([{ kind: "integer" }]);
const LENGTH = 60;

/** A line of the keys 0 to 59, some of them constants, and scalars on it. */
const lines = fc
  .record({
    constants: fc.array(fc.nat(LENGTH - 1), { maxLength: 2 }),
    keys: fc.array(fc.nat(LENGTH - 1), { minLength: 1, maxLength: 4 }),
    threshold: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ constants, keys, threshold }) => {
    const places = keys.map(() => ({ isArray: false, tied: 0, range: { least: 0, greatest: LENGTH - 1 } }));
    return { constants, keys, threshold, line: new Line(family, places, constants, 0, threshold) };
  });

/** Distances between neighbours, where the ends of the line and the constants are among them; those from the threshold on are alike. */
const distances = (values: readonly number[], fixed: readonly number[], threshold: number): readonly number[] => {
  const stops = [...values, ...fixed].sort((one, other) => one - other);
  return stops.slice(1).map((stop, i) => Math.min(stop - (stops[i] as number), threshold));
};

const fixedIn = (line: Line, constants: readonly number[]) => ({
  keys: [-1, ...constants, LENGTH],
  points: [-1, ...constants.map((key) => line.points.indexOf(key)), line.points.length],
});

const order = (values: readonly number[]): readonly boolean[] => values.flatMap((one) => values.map((other) => one < other));

describe("points on a line", () => {
  test("are as many as are needed, and each constant is one", () => {
    fc.assert(
      fc.property(lines, ({ constants, keys, threshold, line }) => {
        const gaps = new Set(constants).size + 1;
        expect(line.points.length).toBeLessThanOrEqual(gaps * ((keys.length + 1) * threshold - 1) + new Set(constants).size);
        expect(constants.every((key) => line.points.includes(key) && line.isExact(key))).toBe(true);
        expect(line.complete).toBe(line.points.length === LENGTH);
      }),
    );
  });

  test("keep the order of a customer's values, and every distance below the threshold", () => {
    fc.assert(
      fc.property(lines, ({ constants, keys, threshold, line }) => {
        const located = line.locate(keys.map((key) => [key])).map(([point]) => point as number);
        const fixed = fixedIn(line, constants);
        expect(order(located)).toEqual(order(keys));
        expect(distances(located, fixed.points, threshold)).toEqual(distances(keys, fixed.keys, threshold));
      }),
    );
  });

  test("become values in the same order, with every distance below the threshold", () => {
    fc.assert(
      fc.property(lines, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), ({ constants, keys, threshold, line }, numbers) => {
        const points = keys.map((_, i) => (numbers[i] as number) % line.points.length);
        const values = points.map(line.realise(points));
        const fixed = fixedIn(line, constants);
        expect(order(values)).toEqual(order(points));
        expect(distances(values, fixed.keys, threshold)).toEqual(distances(points, fixed.points, threshold));
      }),
    );
  });
});
