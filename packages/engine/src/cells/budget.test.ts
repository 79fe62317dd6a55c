import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { BudgetExceeded } from "./budget.js";
import { createSpace } from "./create-space.js";
import { all, any, compare, factsOf, operand } from "./testing/conditions.test-support.js";

const boolean = { kind: "boolean" } as const;

describe("a question that is too hard", () => {
  // pairs that are far apart in every order of the variables but one
  const pairs = 24;
  const ids = Array.from({ length: 2 * pairs }, (_, i) => `b${i}`);
  const is = (i: number) => compare(operand(ids[i] as string, boolean), "equal", true);
  const hard = any(...Array.from({ length: pairs }, (_, i) => all(is(i), is(i + pairs))));
  const inOrder = all(...ids.map((_, i) => is(i)));
  const facts = factsOf(Object.fromEntries(ids.map((id) => [id, boolean])));
  const space = createSpace({ facts, segments: new Map(), conditions: [inOrder, hard], budget: 10_000 });

  test("ends as left, and says why", () => {
    expect(space.within(() => space.of(hard))).toMatchObject({ _tag: "Left", left: { reason: "more than 10000 diagram nodes" } });
  });

  test("leaves what was known before as it was", () => {
    expect(space.has(space.everyone, space.plain)).toBe(true);
    expect(isLeft(space.within(() => space.of(hard)))).toBe(true);
  });

  test("is no excuse for any other error", () => {
    expect(() => space.within(() => [].reduce((one) => one))).toThrow(TypeError);
  });
});

test("comparisons of facts with facts that tell too many values apart are refused when they are asked for, not before", () => {
  const list = { kind: "array", items: { kind: "integer" } } as const;
  const ids = Array.from({ length: 11 }, (_, i) => `list${i}`);
  const conditions = ids.slice(1).map((id) => compare(operand(id, list), "everyFact:in", operand(ids[0] as string, list)));
  const other = compare(operand("other", boolean), "equal", true);
  const facts = factsOf({ ...Object.fromEntries(ids.map((id) => [id, list])), other: boolean });
  const space = createSpace({ facts, segments: new Map(), conditions: [...conditions, other] });
  const refused = space.within(() => space.of(conditions[0] as never));
  expect(isLeft(refused) && refused.left).toBeInstanceOf(BudgetExceeded);
  expect(isRight(space.within(() => space.witness(space.of(other))))).toBe(true);
});

test("what is left of a list once its single companion is forgotten is refused", () => {
  const [date, dates] = [{ kind: "date" } as const, { kind: "array", items: { kind: "date" } } as const];
  const [day, visits] = [operand("day", date), operand("visits", dates)];
  const between = all(compare(visits, "someFact:lessThan", day), compare(visits, "someFact:greaterThan", day));
  const space = createSpace({ facts: factsOf({ day: date, visits: dates }), segments: new Map(), conditions: [between] });
  expect(space.within(() => space.forget(space.of(between), ["day"]))).toMatchObject({
    left: { reason: "too much depends on how `day` compares with `visits`" },
  });
  expect(isRight(space.within(() => space.forget(space.of(between), ["visits"])))).toBe(true);
});

test("what the representative points cannot bear is refused, and named", () => {
  const [whole, real] = [{ kind: "integer" } as const, { kind: "number" } as const];
  const condition = compare(operand("visits", whole), "lessThan", operand("limit", real));
  const space = createSpace({ facts: factsOf({ visits: whole, limit: real }), segments: new Map(), conditions: [condition] });
  expect(space.within(() => space.forget(space.of(condition), ["limit"]))).toMatchObject({
    left: { reason: "too much depends on how `limit` compares with `visits`" },
  });
  expect(space.within(() => space.dependsOn(space.of(condition), space.everyone))).toMatchObject({ right: ["visits", "limit"] });
});
