import { expect, test } from "vitest";
import { createSpace } from "../create-space.js";
import { all, compare, factsOf, operand } from "../testing/conditions.test-support.js";

const digit = { kind: "integer", minimum: 0, maximum: 9 } as const;
const [hour, spend, visits] = ["hour", "spend", "visits"].map((id) => operand(id, digit)) as [
  ReturnType<typeof operand>,
  ReturnType<typeof operand>,
  ReturnType<typeof operand>,
];
const facts = factsOf({ hour: digit, spend: digit, visits: digit });
const early = compare(hour, "lessThan", 3);
const busy = all(compare(spend, "greaterThan", 5), compare(visits, "greaterThan", 5));
const space = createSpace({ facts, segments: new Map(), conditions: [early, busy] });
const near = { hour: 7, spend: 0, visits: 0 };

test("a witness keeps what it is to keep, even if it must change more than it otherwise would", () => {
  const either = space.or(space.of(early), space.of(busy));
  expect(space.witness(either, { near })).toEqual({ hour: 2, spend: 0, visits: 0 });
  expect(space.witness(either, { near, keeping: ["hour"] })).toEqual({ hour: 7, spend: 6, visits: 6 });
});

test("there is no witness where nobody in the set has what is to be kept", () => {
  expect(space.witness(space.of(early), { near, keeping: ["hour"] })).toBeUndefined();
  expect(space.witness(space.nobody, { near, keeping: ["hour"] })).toBeUndefined();
  expect(space.witness(space.everyone, { near, keeping: ["hour"] })).toEqual(near);
});

test("facts that are compared with each other are kept by their value", () => {
  const later = compare(spend, "greaterThan", hour);
  const coupled = createSpace({ facts, segments: new Map(), conditions: [later] });
  expect(coupled.witness(coupled.of(later), { near, keeping: ["hour"] })).toEqual({ hour: 7, spend: 8, visits: 0 });
  expect(coupled.witness(coupled.of(later), { near: { ...near, hour: 9 }, keeping: ["hour"] })).toBeUndefined();
});
