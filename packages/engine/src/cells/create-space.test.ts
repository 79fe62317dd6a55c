import { describe, expect, test } from "vitest";
import { createSpace } from "./create-space.js";
import { all, compare, factsOf, operand } from "./testing/conditions.test-support.js";

const digit = { kind: "integer", minimum: 0, maximum: 9 } as const;

describe("a needle in a haystack", () => {
  const ids = Array.from({ length: 12 }, (_, i) => `digit${i}`);
  const facts = factsOf(Object.fromEntries(ids.map((id) => [id, digit])));
  const spread = ids.flatMap((id) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((value) => compare(operand(id, digit), "lessThan", value)));
  const needle = all(...ids.map((id, i) => compare(operand(id, digit), "equal", (i * 7 + 3) % 10)));
  const space = createSpace({ facts, segments: new Map(), conditions: [needle, ...spread] });

  test("is found among 10^12 cells", () => {
    expect(space.count(space.everyone)).toBe(10n ** 12n);
    expect(space.count(space.of(needle))).toBe(1n);
    expect(space.witness(space.of(needle))).toEqual(Object.fromEntries(ids.map((id, i) => [id, (i * 7 + 3) % 10])));
  });
});
