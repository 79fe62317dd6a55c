import fc from "fast-check";
import { expect } from "vitest";
import { atLeast, type LevelLattice, worse } from "./lattice.js";

/** The laws of a bounded distributive lattice, each with the name under which a violation is reported. */
const laws = <Level>({ join, meet, zero, one }: LevelLattice<Level>) => ({
  "join is associative": (a: Level, b: Level, c: Level) => [join(a, join(b, c)), join(join(a, b), c)],
  "meet is associative": (a: Level, b: Level, c: Level) => [meet(a, meet(b, c)), meet(meet(a, b), c)],
  "join is commutative": (a: Level, b: Level) => [join(a, b), join(b, a)],
  "meet is commutative": (a: Level, b: Level) => [meet(a, b), meet(b, a)],
  "join is idempotent": (a: Level) => [join(a, a), a],
  "meet is idempotent": (a: Level) => [meet(a, a), a],
  "join absorbs meet": (a: Level, b: Level) => [join(a, meet(a, b)), a],
  "meet absorbs join": (a: Level, b: Level) => [meet(a, join(a, b)), a],
  "meet distributes over join": (a: Level, b: Level, c: Level) => [meet(a, join(b, c)), join(meet(a, b), meet(a, c))],
  "join distributes over meet": (a: Level, b: Level, c: Level) => [join(a, meet(b, c)), meet(join(a, b), join(a, c))],
  "zero is the lowest": (a: Level) => [join(a, zero), a],
  "one is the highest": (a: Level) => [meet(a, one), a],
});

/** Fails with the law's name, and the levels that break it. */
export const expectLatticeLaws = <Level>(lattice: LevelLattice<Level>, levels: fc.Arbitrary<Level>): void => {
  for (const [law, sides] of Object.entries(laws(lattice))) {
    fc.assert(
      fc.property(levels, levels, levels, (a, b, c) => {
        const [left, right] = sides(a, b, c);
        if (left === undefined || right === undefined || !lattice.equals(left, right)) expect.fail(law);
      }),
    );
  }
};

/** Fails where `atLeast` is no partial order of which join and meet are the bounds, or `worse` is not its strict part. */
export const expectOrderLaws = <Level>(lattice: LevelLattice<Level>, levels: fc.Arbitrary<Level>): void => {
  const better = atLeast(lattice);
  fc.assert(
    fc.property(levels, levels, levels, (a, b, c) => {
      expect(better(a, a)).toBe(true);
      expect(better(a, b) && better(b, a)).toBe(lattice.equals(a, b));
      if (better(a, b) && better(b, c)) expect(better(a, c)).toBe(true);
      expect(better(lattice.join(a, b), a)).toBe(true);
      expect(better(a, lattice.meet(a, b))).toBe(true);
      expect(worse(lattice)(a, b)).toBe(better(b, a) && !better(a, b));
    }),
  );
};
