import type { Facts } from "@tierpolicy/schema";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import type { BudgetExceeded } from "../cells/budget.js";
import { compile } from "../compile/compile.js";
import { hotel } from "../formulas/hotel.test-support.js";
import { type HearsOptions, hearingOf, hears } from "./hears.js";

const decided = <A>(answer: Either<BudgetExceeded, A>): A => {
  if (isLeft(answer)) throw answer.left;
  return answer.right;
};

const customer = (facts: Partial<Facts>): Facts => ({ nights: 0, company: false, today: "2026-11-01", ...facts }) as Facts;

describe("hears", () => {
  test("somebody hears of what is carried because of somebody else", () => {
    const hears = decided(hearingOf(hotel()));
    expect(hears(customer({}))).toEqual([{ service: "network", channels: ["website"] }]);
    expect(hears(customer({ company: true }))).toEqual([
      { service: "breakfast", channels: ["business-letter", "front-desk", "phone"] },
      { service: "network", channels: ["website"] },
    ]);
  });

  test("only the customer hears what is said on a channel that nobody overhears", () => {
    const hears = decided(hearingOf(hotel()));
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

test("what a policy says is prepared once for all its customers, and anew for a budget of one's own", () => {
  const compiled = compile(hotel());
  const { channels } = compiled.policy;
  let asked = 0;
  const policy = Object.defineProperty({ ...compiled.policy }, "channels", {
    get: () => {
      asked += 1;
      return channels;
    },
  });
  const guest = { nights: 3, today: "2026-11-01" };
  const askedBy = (options?: HearsOptions) => {
    const before = asked;
    hears({ ...compiled, policy }, guest, options);
    return asked > before;
  };
  expect([askedBy(), askedBy(), askedBy({ budget: 100_000 }), askedBy({ budget: 100_000 }), askedBy()]).toEqual([
    true,
    false,
    true,
    true,
    false,
  ]);
});

test("channels are listed in the order of their names, whatever that of the policy", () => {
  const policy = hotel();
  const backwards = { ...policy, channels: new Map([...policy.channels].reverse()) };
  expect(decided(hearingOf(backwards))(customer({ company: true }))).toEqual([
    { service: "breakfast", channels: ["business-letter", "front-desk", "phone"] },
    { service: "network", channels: ["website"] },
  ]);
});

describe("what the budget does not suffice to decide", () => {
  const guest = { nights: 3, today: "2026-11-01" };
  const network = right([{ service: "network", channels: ["website"] }]);

  test("is said to be undecided, never guessed", () => {
    expect(hears(compile(hotel()), guest, { budget: 3 })).toMatchObject(
      left([
        {
          code: "undecided-hearing",
          pointer: "",
          message: expect.stringMatching(/^who hears of what is undecided: it takes more than 3 /),
          help: "raise the budget, or say with fewer comparisons between facts what the rules mean",
        },
      ]),
    );
  });

  test("is asked with the budget of the question, whatever was asked before", () => {
    const compiled = compile(hotel());
    expect(hears(compiled, guest, { budget: 3 })._tag).toBe("Left");
    expect(hears(compiled, guest)).toEqual(network);
    expect(hears(compiled, guest, { budget: 3 })._tag).toBe("Left");
    expect(hears(compiled, guest, { budget: 100_000 })).toEqual(network);
  });
});
