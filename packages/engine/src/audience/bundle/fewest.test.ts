import { left, right } from "fp-ts/lib/Either.js";
import { expect, test } from "vitest";
import { fewest } from "./fewest.js";

/** What is found where these are needed, and each question that it takes. */
const found = (candidates: readonly string[], ...needed: readonly string[]) => {
  const asked: string[] = [];
  const answer = fewest(candidates, (some) => {
    asked.push(some.join(""));
    return right(needed.every((one) => some.includes(one)));
  });
  return { answer, asked };
};

test("nothing is asked of no candidates", () => {
  expect(found([], "a")).toEqual({ answer: right([]), asked: [] });
});

test("where none is needed, one question says so", () => {
  expect(found(["a", "b", "c"])).toEqual({ answer: right([]), asked: [""] });
});

test("what is needed is found by halves, and nothing is asked that is known", () => {
  expect(found(["a", "b", "c", "d"], "d")).toEqual({ answer: right(["d"]), asked: ["", "ab", "abc", "abd", "d"] });
  expect(found(["a", "b", "c", "d"], "a")).toEqual({ answer: right(["a"]), asked: ["", "ab", "a"] });
  expect(found(["a", "b", "c", "d"], "b", "c")).toEqual({ answer: right(["b", "c"]), asked: ["", "ab", "abc", "c", "ca", "cb"] });
});

test("where a question has no answer, nor has the whole", () => {
  const until = (last: number) => {
    let asked = 0;
    return fewest(["a", "b", "c", "d"], (some) => (asked++ === last ? left("too much") : right(some.includes("a") && some.includes("d"))));
  };
  for (const last of [0, 1, 2, 3]) expect(until(last)).toEqual(left("too much"));
});
