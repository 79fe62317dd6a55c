import { describe, expect, test } from "vitest";
import { hotel } from "../formulas/hotel.test-support.js";
import { ALWAYS, type Clocks, clockOf, holdsAt, NEVER } from "./clocks.js";

const facts = { nights: 3, company: false, today: "2026-05-01" };
const butForMay: Clocks = { kind: "within", spans: [{ to: "2026-04-30" }, { from: "2026-06-01", to: "2026-12-24" }] };

describe("clocks hold", () => {
  test("always, never, or where somebody says so of the facts", () => {
    const ofThree: Clocks = { kind: "judged", holdsAt: ({ nights }) => nights === 3 };
    const answers = [ALWAYS, NEVER, ofThree].map((clocks) => [holdsAt(clocks, "2026-05-01", facts), holdsAt(clocks, undefined, facts)]);
    expect(answers).toEqual([
      [true, true],
      [false, false],
      [true, true],
    ]);
    expect(holdsAt(ofThree, "2026-05-01", { ...facts, nights: 4 })).toBe(false);
  });

  test("within spans, of which both ends are part", () => {
    const days = ["0000-01-01", "2026-04-30", "2026-05-01", "2026-05-31", "2026-06-01", "2026-12-24", "2026-12-25"];
    expect(days.map((day) => holdsAt(butForMay, day, facts))).toEqual([true, true, false, false, true, true, false]);
  });

  test("at no time without a clock, unless always", () => {
    expect(holdsAt(butForMay, undefined, facts)).toBe(false);
  });
});

test("the clock of a customer is the fact that the policy marks", () => {
  expect(clockOf(hotel(), facts)).toBe("2026-05-01");
  expect(clockOf({}, facts)).toBeUndefined();
});
