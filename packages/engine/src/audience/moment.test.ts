import { describe, expect, test } from "vitest";
import { formulasOf } from "../formulas/formulas.js";
import { hotel, hotelDocument, policyOf } from "../formulas/hotel.test-support.js";
import { InvariantError } from "../invariant-error.js";
import { clockValue, momentOf } from "./moment.js";

const { today: _, ...timeless } = hotelDocument.facts;
const withoutClock = () => policyOf({ ...hotelDocument, facts: timeless, rules: hotelDocument.rules.filter((rule) => !("from" in rule)) });

describe("the moment", () => {
  test("of one day is about those who come on that day", () => {
    const formulas = formulasOf(hotel());
    const { space } = formulas;
    const fed = formulas.offered("breakfast");
    const companies = formulas.segment("business");
    const [christmas, november] = ["2026-12-25", "2026-11-01"].map((day) => momentOf(formulas, day));
    expect([christmas?.isEmpty(fed), november?.isEmpty(fed), space.isEmpty(fed)]).toEqual([true, false, false]);
    expect([christmas?.implies(companies, fed), november?.implies(companies, fed)]).toEqual([false, true]);
  });

  test("of no day is that of all days", () => {
    const formulas = formulasOf(hotel());
    expect(momentOf(formulas, undefined)).toBe(formulas.space);
  });

  test("is one and the same for a policy without a clock", () => {
    const formulas = formulasOf(withoutClock());
    expect(momentOf(formulas, "2026-12-25")).toBe(formulas.space);
  });
});

describe("the day that a caller gives", () => {
  test("is kept where the policy has a clock and it is one", () => {
    expect(clockValue(hotel(), "2026-12-25")).toBe("2026-12-25");
    expect(clockValue(hotel(), undefined)).toBeUndefined();
    expect(clockValue(withoutClock(), "2026-12-25")).toBeUndefined();
  });

  test("is refused by the name of the clock where it is none", () => {
    expect(() => clockValue(hotel(), "soon")).toThrow(new InvariantError("`today` is the string `soon`, and must be a date"));
  });
});
