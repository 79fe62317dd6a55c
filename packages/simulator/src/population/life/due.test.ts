import { expect, test } from "vitest";
import { dueIn, dueOf } from "./due.js";

const calendar = { offsets: Uint32Array.of(0, 2, 2, 5), weeks: Uint16Array.of(1, 3, 0, 1, 3) };

test("a calendar says week by week to whom the service comes, by place", () => {
  // Row 2 stands in place 0, and row 0 in place 1; row 1 is looked after elsewhere.
  const due = dueOf(calendar, Int32Array.of(2, 0));
  expect([0, 1, 2, 3, 4, 90].map((week) => [...dueIn(due, week)])).toEqual([[0], [0, 1], [], [0, 1], [], []]);
});

test("a calendar in which nothing stands says nothing", () => {
  const due = dueOf({ offsets: Uint32Array.of(0, 0), weeks: new Uint16Array(0) }, Int32Array.of(0));
  expect([...dueIn(due, 0), ...dueIn(due, 7)]).toEqual([]);
});
