import type { Facts } from "@tierpolicy/schema";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import type { BudgetExceeded } from "../cells/budget.js";
import { compile } from "../compile/compile.js";
import { hotel } from "../formulas/hotel.test-support.js";
import { hearingOf, hears } from "./hears.js";

const decided = <A>(answer: Either<BudgetExceeded, A>): A => {
  if (isLeft(answer)) throw answer.left;
  return answer.right;
};

const customer = (facts: Partial<Facts>): Facts => ({ nights: 0, company: false, today: "2026-11-01", ...facts }) as Facts;

describe("hears", () => {
  const hears = decided(hearingOf(hotel()));

  test("somebody hears of what is carried because of somebody else", () => {
    expect(hears(customer({}))).toEqual([{ service: "network", channels: ["website"] }]);
    expect(hears(customer({ company: true }))).toEqual([
      { service: "breakfast", channels: ["business-letter", "front-desk", "phone"] },
      { service: "network", channels: ["website"] },
    ]);
  });

  test("only the customer hears what is said on a channel that nobody overhears", () => {
    expect(hears(customer({ nights: 31 }))).toEqual([
      { service: "breakfast", channels: ["club-letter", "front-desk", "phone"] },
      { service: "lounge", channels: ["club-letter", "phone"] },
      { service: "network", channels: ["website"] },
      { service: "upgrade", channels: ["phone"] },
    ]);
  });
});

test("`hears` reads the customer first, and names what is wrong", () => {
  const compiled = compile(hotel());
  expect(hears(compiled, { nights: 3, today: "2026-11-01" })).toEqual(right([{ service: "network", channels: ["website"] }]));
  expect(hears(compiled, { nights: "3" })).toMatchObject(left([{ pointer: "/nights" }, { pointer: "/today" }]));
});

test("what the budget does not suffice to decide is said to be undecided, never guessed", () => {
  const heard = hears(compile(hotel()), { nights: 3, today: "2026-11-01" }, { budget: 3 });
  expect(heard).toMatchObject(left([{ code: "undecided-hearing", pointer: "" }]));
});
