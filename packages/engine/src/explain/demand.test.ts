import { describe, expect, it } from "vitest";
import { demand } from "./demand.js";

const CASES: readonly (readonly [operator: string, compared: string | number, wanted: string, unwanted: string])[] = [
  ["equal", "gold", "be", "not be"],
  ["notEqual", "gold", "not be", "be"],
  ["in", "gold", "be one of", "be none of"],
  ["notIn", "gold", "be none of", "be one of"],
  ["contains", "gold", "contain", "not contain"],
  ["doesNotContain", "gold", "not contain", "contain"],
  ["lessThan", 3, "be less than", "be at least"],
  ["lessThanInclusive", 3, "be at most", "be more than"],
  ["greaterThan", 3, "be more than", "be at most"],
  ["greaterThanInclusive", 3, "be at least", "be less than"],
  ["lessThan", "2026-05-01", "be before", "be no earlier than"],
  ["lessThanInclusive", "2026-05-01", "be no later than", "be after"],
  ["greaterThan", "2026-05-01", "be after", "be no later than"],
  ["greaterThanInclusive", "2026-05-01", "be no earlier than", "be before"],
];

describe("what a comparison demands", () => {
  it.each(CASES)("%s of %j: must %s, or, where it is not to hold, must %s", (operator, compared, wanted, unwanted) => {
    expect([demand(operator, compared, true), demand(operator, compared, false)]).toEqual([wanted, unwanted]);
    expect([demand(`not:${operator}`, compared, true), demand(`not:${operator}`, compared, false)]).toEqual([unwanted, wanted]);
  });

  it("tells other decorators as they are written", () => {
    expect(demand("everyFact:greaterThan", 3, true)).toBe("satisfy `everyFact:greaterThan`");
    expect(demand("not:someFact:equal", 3, false)).toBe("not satisfy `not:someFact:equal`");
  });
});
