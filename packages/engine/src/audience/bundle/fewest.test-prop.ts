import fc from "fast-check";
import { right } from "fp-ts/lib/Either.js";
import { expect, test } from "vitest";
import { fewest } from "./fewest.js";

const numbers = fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 12 });

test("what is found suffices, in its order, and nothing of it can be spared", () => {
  fc.assert(
    fc.property(numbers, fc.array(numbers, { minLength: 1, maxLength: 3 }), (candidates, drawn) => {
      // Any one of several combinations suffices, and whatever holds it.
      const enough = drawn.map((some) => some.filter((one) => candidates.includes(one)));
      const isEnough = (some: readonly number[]) => enough.some((all) => all.every((one) => some.includes(one)));
      const found = fewest(candidates, (some) => right(isEnough(some)));
      if (found._tag === "Left") throw new Error("nothing is left");
      expect(candidates.filter((one) => found.right.includes(one))).toEqual(found.right);
      expect(isEnough(found.right)).toBe(true);
      for (const one of found.right) expect(isEnough(found.right.filter((other) => other !== one))).toBe(false);
    }),
  );
});

test("one of many is found with few questions", () => {
  const candidates = Array.from({ length: 1024 }, (_, at) => at);
  let questions = 0;
  const found = fewest(candidates, (some) => {
    questions += 1;
    return right(some.includes(700));
  });
  expect(found).toEqual(right([700]));
  expect(questions).toBeLessThan(25);
});
