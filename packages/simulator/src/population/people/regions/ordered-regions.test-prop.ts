import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cut } from "./looked-at.js";
import { type OrderedType, orderedRegions } from "./ordered-regions.js";

const finite = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
const bounds = fc
  .tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 60 }), fc.boolean(), fc.boolean())
  .map(([from, size, isOpen, isBounded]) => ({
    ...(isOpen ? { exclusiveMinimum: from - 0.5 } : { minimum: from }),
    ...(isBounded && { maximum: from + size }),
  }));
const types = fc.oneof(
  fc
    .tuple(fc.constantFrom("integer" as const, "number" as const), fc.option(bounds, { nil: {} }))
    .map(([kind, some]): OrderedType => ({ kind, ...some })),
  fc.constantFrom<OrderedType>({ kind: "date" }, { kind: "date-time" }),
);
const cuts: fc.Arbitrary<readonly Cut[]> = fc.array(fc.record({ value: finite, after: fc.boolean() }), { maxLength: 8 });
const START = 20_458;

const isAbove = ({ value, after }: Cut, one: number): boolean => (after ? one > value : one >= value);

test("regions ascend, none is empty, and none meets another", () => {
  fc.assert(
    fc.property(types, cuts, (type, some) => {
      const regions = orderedRegions(type, some, START);
      expect(regions.length).toBeGreaterThan(0);
      for (const [i, { least, greatest }] of regions.entries()) {
        expect(least).toBeLessThanOrEqual(greatest);
        expect(least).toBeGreaterThan(regions[i - 1]?.greatest ?? -Infinity);
      }
    }),
  );
});

test("no cut goes through a region, and there is one between any two", () => {
  fc.assert(
    fc.property(types, cuts, (type, some) => {
      const regions = orderedRegions(type, some, START);
      for (const [i, { least, greatest }] of regions.entries()) {
        for (const cut of some) expect(isAbove(cut, least)).toBe(isAbove(cut, greatest));
        const before = regions[i - 1];
        if (before !== undefined) expect(some.some((cut) => !isAbove(cut, before.greatest) && isAbove(cut, least))).toBe(true);
      }
    }),
  );
});

test("every value of a region is one of the type", () => {
  fc.assert(
    fc.property(types, cuts, (type, some) => {
      for (const end of orderedRegions(type, some, START).flatMap(({ least, greatest }) => [least, greatest])) {
        expect(Number.isFinite(end)).toBe(true);
        if (type.kind !== "number") expect(Number.isSafeInteger(end)).toBe(true);
        if (type.kind === "date" || type.kind === "date-time") continue;
        const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = type;
        expect([end >= minimum, end <= maximum, end > exclusiveMinimum, end < exclusiveMaximum]).not.toContain(false);
      }
    }),
  );
});
