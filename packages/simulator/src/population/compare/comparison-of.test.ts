import { expect, test } from "vitest";
import { segmentWeekOf, serviceWeekOf, simulationOf, weekOf } from "../bands/simulations.test-support.js";
import type { Simulation, Week } from "../simulation.js";
import type { Compared } from "./comparison.js";
import { comparisonOf } from "./comparison-of.js";

const inSegments = (satisfactions: readonly number[], dropped = 0) =>
  satisfactions.map((satisfaction) => segmentWeekOf({ satisfaction, services: [{ offered: 50, expectation: 0.5, dropped }] }));

const twoWeeks = (last: Partial<Week>, facts: Partial<Simulation> = {}): Simulation =>
  simulationOf(
    [
      weekOf(0, { customers: 100, segments: inSegments([0.5, 0.5]), services: [serviceWeekOf()] }),
      weekOf(1, { services: [serviceWeekOf()], ...last }),
    ],
    {
      segments: ["everyone", "vip"],
      services: ["gift"],
      ...facts,
    },
  );

const plain = twoWeeks({ customers: 100, segments: inSegments([0.2, 0.4]) });
const worse = twoWeeks({
  customers: 90,
  won: 2,
  left: 12,
  cost: 30,
  tales: { good: 1, bad: 5 },
  segments: inSegments([0.1, 0.5], 7),
  services: [serviceWeekOf({ comparisons: 40 })],
});

const entry = (measures: readonly Compared[], measure: string, segment?: string) =>
  measures.find((one) => one.measure === measure && one.segment === segment);

test("two policies are compared in what everybody and each common segment has of them", () => {
  const { measures } = comparisonOf([
    { a: plain, b: worse },
    { a: plain, b: worse },
  ]);
  expect(
    measures.map(({ measure, segment, difference, verdict }) => [segment ?? measure, Number(difference.mean.toFixed(4)), verdict]),
  ).toEqual([
    ["satisfaction", -0.1, "worse"],
    ["satisfaction-throughout", -0.0395, "worse"],
    ["customers", -10, "worse"],
    ["left", 12, "worse"],
    ["won", 2, "better"],
    ["effort", 8.8084, undefined],
    ["cost", 30, "worse"],
    ["comparisons", 40, "worse"],
    ["dropped", 7, "worse"],
    ["bad-tales", 5, "worse"],
    ["good-tales", 1, "better"],
    ["vip", 0.1, "better"],
  ]);
});

test("one entry holds both policies' bands, their difference, and what is better", () => {
  const { measures } = comparisonOf([
    { a: plain, b: worse },
    { a: plain, b: plain },
  ]);
  expect(entry(measures, "customers")).toEqual({
    measure: "customers",
    meaning: "customers at the end of the last week",
    unit: "people",
    a: { mean: 100, low: 100, high: 100 },
    b: { mean: 95, low: expect.closeTo(31.469, 3), high: expect.closeTo(158.531, 3) },
    difference: { mean: -5, low: expect.closeTo(-68.531, 3), high: expect.closeTo(58.531, 3) },
    better: "more",
    verdict: "undecided",
  });
});

test("a policy against itself is the same in everything of which anything is better", () => {
  const { measures } = comparisonOf([
    { a: worse, b: worse },
    { a: plain, b: plain },
  ]);
  expect(measures.map(({ difference }) => difference)).toEqual(measures.map(() => ({ mean: 0, low: 0, high: 0 })));
  expect(new Set(measures.map(({ verdict }) => verdict))).toEqual(new Set(["same", undefined]));
});

test("one run decides nothing", () => {
  const { runs, measures } = comparisonOf([{ a: plain, b: worse }]);
  expect(runs).toBe(1);
  expect(entry(measures, "customers")).toMatchObject({
    difference: { mean: -10, low: Number.NaN, high: Number.NaN },
    verdict: "undecided",
  });
});

test("cost is compared in one currency only", () => {
  const dollars = twoWeeks({}, { policy: { name: "other", currency: "USD" } });
  const cost = ({ measures }: { measures: readonly Compared[] }) => entry(measures, "cost");
  expect(cost(comparisonOf([{ a: plain, b: worse }]))?.unit).toBe("EUR");
  expect(cost(comparisonOf([{ a: plain, b: dollars }]))).toBeUndefined();
});

test("segments are compared by name: what only one policy has is left out, and a segment may be called `everyone`", () => {
  const other = twoWeeks({ segments: inSegments([0.2, 0.3, 0.9]) }, { segments: ["everyone", "gold", "everyone"] });
  const same = twoWeeks({ segments: inSegments([0.2, 0.1]) }, { segments: ["everyone", "everyone"] });
  const { measures } = comparisonOf([{ a: same, b: other }]);
  expect(comparisonOf([{ a: same, b: plain }]).measures.filter(({ segment }) => segment !== undefined)).toEqual([]);
  expect(measures.filter(({ segment }) => segment !== undefined).map(({ segment, a, b }) => [segment, a.mean, b.mean])).toEqual([
    ["everyone", 0.1, 0.9],
  ]);
});

test("where nobody is left there is nothing to measure: that pair says nothing", () => {
  const nobody = twoWeeks({ customers: 0, left: 100, segments: inSegments([Number.NaN, Number.NaN]) });
  const { measures } = comparisonOf([
    { a: plain, b: nobody },
    { a: plain, b: worse },
    { a: plain, b: worse },
  ]);
  expect(entry(measures, "satisfaction")).toMatchObject({ b: { mean: 0.1 }, difference: { mean: expect.closeTo(-0.1, 12) } });
  // The one week with customers counts: 0.5 beside 0.35; and twice 59 / 190 beside 0.35.
  expect(entry(measures, "satisfaction-throughout")?.difference.mean).toBeCloseTo(0.023684, 6);
  expect(entry(measures, "customers")?.b.mean).toBe(60);
});

test("a comparison is plain and frozen data, of which JSON keeps all", () => {
  const comparison = comparisonOf([
    { a: plain, b: worse },
    { a: plain, b: worse },
  ]);
  expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  const parts = [
    comparison,
    comparison.measures,
    ...comparison.measures,
    ...comparison.measures.flatMap(({ a, b, difference }) => [a, b, difference]),
  ];
  expect(parts.every(Object.isFrozen)).toBe(true);
  expect(comparison).toMatchObject({
    a: plain.policy,
    b: worse.policy,
    seed: 1,
    start: "2026-01-05",
    weeks: 2,
    customers: 100,
    strangers: 25,
  });
});
