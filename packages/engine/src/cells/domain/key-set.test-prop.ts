import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { complement, intersection, intervalsOf, type KeySet, keysAlone, placesOf, threeWay, union } from "./key-set.js";

const KEYS = Array.from({ length: 12 }, (_, i) => i);

const membersOf = ({ below, flips }: KeySet): readonly number[] =>
  KEYS.filter((key) => (flips.filter((flip) => flip <= key).length % 2 === 1) !== below);

const step = (key: number, steps: number): number => key + steps;

const keySets: fc.Arbitrary<KeySet> = fc.oneof(
  fc.tuple(fc.nat(11), fc.boolean(), fc.boolean(), fc.boolean()).map(([key, ...is]) => threeWay(key, key + 1, ...is)),
  fc.array(fc.nat(11)).map((keys) => keysAlone(keys, step)),
);

describe("sets of keys", () => {
  test("are united, intersected and complemented like sets", () => {
    fc.assert(
      fc.property(fc.array(keySets, { minLength: 1, maxLength: 5 }), (sets) => {
        const members = sets.map(membersOf);
        expect(membersOf(union(sets))).toEqual(KEYS.filter((key) => members.some((of) => of.includes(key))));
        expect(membersOf(intersection(sets))).toEqual(KEYS.filter((key) => members.every((of) => of.includes(key))));
        expect(membersOf(complement(sets[0] as KeySet))).toEqual(KEYS.filter((key) => !members[0]?.includes(key)));
      }),
    );
  });

  test("have each flip once, in order", () => {
    fc.assert(
      fc.property(fc.array(keySets, { minLength: 1, maxLength: 5 }), (sets) => {
        const { flips } = union(sets);
        expect([...new Set(flips)].sort((one, other) => one - other)).toEqual(flips);
      }),
    );
  });

  test("are found among the places of some keys", () => {
    fc.assert(
      fc.property(keySets, fc.subarray(KEYS, { minLength: 1 }), (set, keys) => {
        const inside = membersOf(set);
        const places = intervalsOf(placesOf(set, keys), keys.length).flatMap(([from, end]) => keys.slice(from, end));
        expect(places).toEqual(keys.filter((key) => inside.includes(key)));
      }),
    );
  });
});
