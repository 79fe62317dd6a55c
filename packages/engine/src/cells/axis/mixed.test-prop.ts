import fc from "fast-check";
import { expect, test } from "vitest";
import { doubleAt, ordinalOf } from "../domain/doubles.js";
import { pointsBetween } from "./mixed.js";

interface Value {
  readonly key: number;
  readonly mustBeInteger: boolean;
}

/** All ascending lists of at most p values that must be integers and q that need not be. */
const lists = (keys: readonly number[], p: number, q: number): readonly (readonly Value[])[] => {
  const [key, ...rest] = keys;
  if (key === undefined) return [[]];
  const others = lists(rest, p, q);
  const asOther = q === 0 ? [] : lists(rest, p, q - 1).map((list) => [{ key, mustBeInteger: false }, ...list]);
  const asInteger = p === 0 || !Number.isInteger(key) ? [] : lists(rest, p - 1, q).map((list) => [{ key, mustBeInteger: true }, ...list]);
  return [...others, ...asOther, ...asInteger];
};

const fits = (points: readonly number[], list: readonly Value[]): boolean => {
  let next = 0;
  for (const { mustBeInteger } of list) {
    while (mustBeInteger && next < points.length && !Number.isInteger(points[next])) next += 1;
    if (next >= points.length) return false;
    next += 1;
  }
  return true;
};

/** Short stretches where doubles thin out: quarters, halves, integers, even integers. */
const stretches = fc
  .tuple(fc.constantFrom(2 ** 50, 2 ** 51, 2 ** 52, 2 ** 53 - 12, -(2 ** 51), -(2 ** 52), 2 ** 40, 5), fc.bigInt({ min: -9n, max: 9n }))
  .map(([middle, shift]) => ordinalOf(middle) + shift)
  .chain((from) => fc.bigInt({ min: 0n, max: 14n }).map((length) => [from, from + length] as const));

test("every order of integers and other numbers that a stretch has is found among its points", () => {
  fc.assert(
    fc.property(stretches, fc.nat(2), fc.nat(2), ([from, to], wanted, q) => {
      const p = doubleAt(to) > Number.MAX_SAFE_INTEGER ? 0 : wanted;
      const keys = Array.from({ length: Number(to - from) + 1 }, (_, i) => doubleAt(from + BigInt(i)));
      const { points } = pointsBetween(keys[0] as number, keys[keys.length - 1] as number, p, q);
      expect(points.every((point, i) => keys.includes(point) && (i === 0 || point > (points[i - 1] as number)))).toBe(true);
      expect(lists(keys, p, q).filter((list) => !fits(points, list))).toEqual([]);
    }),
  );
});

test("points are few, and readable", () => {
  expect(pointsBetween(5e-324, 1e300, 2, 1).points).toEqual([1, 2, 2.1, 3, 4]);
});
