import fc from "fast-check";
import { expect, test } from "vitest";
import { createSpace } from "./create-space.js";
import type { CustomerSet } from "./space.js";
import { smallWorlds } from "./testing/worlds.test-support.js";

test("sets are a boolean algebra, and equal sets are one number", () => {
  fc.assert(
    fc.property(smallWorlds, ({ facts, segments, conditions }) => {
      const space = createSpace({ facts, segments, conditions });
      const { and, or, not, minus, everyone, nobody } = space;
      const [a, b, c = a] = conditions.map(space.of) as [CustomerSet, CustomerSet, CustomerSet?];
      expect(and(a, b)).toBe(and(b, a));
      expect(or(a, or(b, c))).toBe(or(or(c, a), b));
      expect(and(a, or(a, b))).toBe(a);
      expect(or(a, and(b, c))).toBe(and(or(a, b), or(a, c)));
      expect(not(and(a, b))).toBe(or(not(a), not(b)));
      expect(not(not(a))).toBe(a);
      expect([and(a, not(a)), or(a, not(a)), and(), or()]).toEqual([nobody, everyone, everyone, nobody]);
      expect(minus(a, b)).toBe(and(a, not(b)));
      expect(space.implies(a, b)).toBe(space.isEmpty(minus(a, b)));
      expect(space.count(a) + space.count(not(a))).toBe(space.count(everyone));
      expect(space.count(or(a, b)) + space.count(and(a, b))).toBe(space.count(a) + space.count(b));
    }),
  );
});
