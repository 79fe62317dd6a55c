import { expect, test } from "vitest";
import { Positions } from "./positions.js";

test("a number that nobody has any more is given again, so that there are never more of them than people", () => {
  const positions = new Positions();
  expect([7, 9, 7].map((pattern) => positions.join(pattern))).toEqual([0, 1, 0]);
  positions.leave(1);
  expect(positions.isAt(1, 9)).toBe(false);
  expect(positions.join(11)).toBe(1);
  expect([positions.isAt(1, 11), positions.isAt(0, 7), positions.isAt(0, 11)]).toEqual([true, true, false]);
  positions.leave(0);
  expect(positions.join(7)).toBe(0);
});
