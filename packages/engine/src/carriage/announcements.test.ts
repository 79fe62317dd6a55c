import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { expect, test } from "vitest";
import { formulasOf } from "../formulas/formulas.js";
import { hotel } from "../formulas/hotel.test-support.js";
import { announcements } from "./announcements.js";

test("what the budget does not suffice to decide is said to be undecided, never guessed", () => {
  expect(isLeft(announcements(hotel(), formulasOf(hotel(), { budget: 3 })))).toBe(true);
});

test("announcements name the channel, the service, and because of whom", () => {
  const told = announcements(hotel());
  const upgrade = isRight(told) && told.right.filter(({ service }) => service === "upgrade");
  expect(upgrade).toEqual([
    {
      channel: "phone",
      service: "upgrade",
      because: {
        rules: ["an upgrade, said too loudly"],
        segments: ["business", "regular"],
        example: { nights: 31, company: false, today: "2026-01-01" },
      },
    },
  ]);
});
