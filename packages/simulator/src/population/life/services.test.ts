import { describe, expect, test } from "vitest";
import { expectations, livedIn, moods, WEEKLY } from "./quiet-nature.test-support.js";

describe("what is expected", () => {
  test("is what the category lets people expect, where nothing is said", () => {
    expect(expectations(livedIn({ weeks: 2, services: [{ situation: { offered: true, category: 0.25 } }] }, { forgetting: 0.5 }))).toEqual([
      0.25, 0.25,
    ]);
  });

  test("rises week by week towards a promise", () => {
    const promised = { offered: true, told: "segment", claim: 1, category: 0.5 } as const;
    const weeks = livedIn({ weeks: 3, services: [{ situation: promised }] }, { toldInSegment: 0.5 });
    expect(expectations(weeks)).toEqual([0.75, 0.875, 0.9375]);
  });

  test.each([
    ["individual", 0.55],
    ["segment", 0.6],
    ["public", 0.65],
  ] as const)("rises as far as %s news has it", (told, expected) => {
    const weeks = livedIn(
      { services: [{ situation: { offered: true, told, claim: 1, category: 0.5 } }] },
      { toldIndividually: 0.1, toldInSegment: 0.2, toldInPublic: 0.3 },
    );
    expect(expectations(weeks)).toEqual([expect.closeTo(expected, 6)]);
  });

  test("is not lowered by a smaller claim", () => {
    const weeks = livedIn(
      { services: [{ situation: { offered: true, told: "public", claim: 0.25, category: 0.5 } }] },
      { toldInPublic: 1 },
    );
    expect(expectations(weeks)).toEqual([0.5]);
  });

  test("fades to what the category lets people expect, before anything is told", () => {
    const situation = (_: number, week: number) => ({ offered: true, category: week === 0 ? 1 : 0 });
    expect(expectations(livedIn({ weeks: 3, services: [{ situation }] }, { forgetting: 0.25 }))).toEqual([1, 0.75, 0.5625]);
  });

  // Once, room for them was made while an eye was kept on where everybody had been.
  test("is what it is in however many situations people are, and come to be", () => {
    const [customers, weeks] = [4_000, 3];
    const situation = (row: number, week: number) => ({ offered: true, category: (((row + week) % 2_000) + week) / 4_000 });
    const lived = livedIn({ customers, weeks, services: [{ situation }, { situation }] }, { forgetting: 1 });
    for (const { week, segments } of lived)
      for (const { expectation } of segments[0]?.services ?? []) expect(expectation).toBeCloseTo((999.5 + week) / 4_000, 6);
  });

  test("is summed up of as many as are summed up together, however much they expect", () => {
    const weeks = livedIn({ customers: 1_024, services: Array.from({ length: 4 }, () => ({ situation: { offered: true, category: 1 } })) });
    expect(weeks[0]?.segments[0]?.services.map(({ expectation }) => expectation)).toEqual([1, 1, 1, 1]);
  });

  test("is of those who are offered it: nobody's is no number", () => {
    const weeks = livedIn({ customers: 4, services: [{ situation: (row) => ({ offered: row < 2, category: row / 4 }) }, {}] });
    expect(weeks[0]?.segments[0]?.services).toEqual([
      { offered: 2, expectation: 0.125, dropped: 0 },
      { offered: 0, expectation: Number.NaN, dropped: 0 },
    ]);
  });
});

describe("an occasion", () => {
  const offered = { offered: true, category: 0.75 } as const;

  test("on which a basic does not come as it should makes angry, and less is expected", () => {
    const [week] = livedIn({ services: [{ need: "basic", delivery: WEEKLY, kept: 0, cost: 3, situation: offered }] });
    const anger = Math.expm1(0.75) / (Math.E - 1);
    expect(week?.services[0]).toMatchObject({ deliveries: 1, failures: 1, missed: 0, cost: 3 });
    expect(week?.services[0]?.satisfaction).toBeCloseTo(-anger, 6);
    expect(week?.segments[0]?.satisfaction).toBeCloseTo(-0.1 * anger, 6);
    expect(week?.segments[0]?.services[0]?.expectation).toBeCloseTo(0.675, 6);
  });

  test("on which an expected service comes pleases by as much as it was not expected", () => {
    const weeks = livedIn({ services: [{ delivery: WEEKLY, situation: offered }] }, { weightOfExpected: 0.5, learningFromMore: 0.5 });
    expect(weeks[0]?.services[0]).toMatchObject({ deliveries: 1, failures: 0, satisfaction: 0.25 });
    expect(moods(weeks)).toEqual([0.125]);
    expect(expectations(weeks)).toEqual([0.875]);
  });

  test("that brings a delight teaches to expect it: it drops to an expected service, then goes without saying", () => {
    const weeks = livedIn({ weeks: 4, services: [{ need: "delight", delivery: WEEKLY, situation: { offered: true } }] });
    expect(weeks.map(({ services }) => services[0]?.satisfaction)).toEqual([1, 0.5, 0.25, 0.125]);
    expect(expectations(weeks)).toEqual([0.5, 0.75, 0.875, 0.9375]);
    expect(weeks.map(({ segments }) => segments[0]?.services[0]?.dropped)).toEqual([1, 1, 1, 1]);
    expect(moods(weeks)[0]).toBeCloseTo(0.2, 6);
  });

  test("of what is not offered is a disappointment where something was expected, and nothing where not", () => {
    const [missed] = livedIn({ services: [{ delivery: WEEKLY, situation: { category: 0.5 } }] });
    expect(missed?.services[0]).toMatchObject({ deliveries: 0, missed: 1, satisfaction: -0.5 });
    const [nothing] = livedIn({ services: [{ delivery: WEEKLY }] });
    expect(nothing?.services[0]).toMatchObject({ deliveries: 0, missed: 0, satisfaction: Number.NaN });
  });

  test("comes about as often as it is said to", () => {
    const [week] = livedIn({ customers: 20_000, services: [{ delivery: { kind: "asked", perYear: 365.25 / 70 }, situation: offered }] });
    expect(week?.services[0]?.deliveries).toBeGreaterThan(1_850);
    expect(week?.services[0]?.deliveries).toBeLessThan(2_150);
  });

  test("is of customers only", () => {
    const [week] = livedIn({ customers: 1, strangers: 9, services: [{ delivery: WEEKLY, situation: offered }] });
    expect(week?.services[0]?.deliveries).toBe(1);
  });
});

/** The weeks in which something was counted. */
const when = (weeks: ReturnType<typeof livedIn>, what: "deliveries" | "missed"): readonly number[] =>
  weeks.filter(({ services }) => (services[0]?.[what] ?? 0) > 0).map(({ week }) => week);

describe("a delight that is given", () => {
  const given = (offers: readonly number[]) => ({
    need: "delight" as const,
    delivery: { kind: "given" } as const,
    situation: (_: number, week: number) => ({ offered: offers.includes(week) }),
  });

  test("comes once whenever its offer begins, and not where it was there from the beginning", () => {
    expect(when(livedIn({ weeks: 12, services: [given([0, 1, 4, 5, 6, 9])] }), "deliveries")).toEqual([4, 9]);
  });

  test("comes as it did a year ago: it was foreseen, and is missed in the year in which it does not come", () => {
    const weeks = livedIn({ weeks: 112, services: [given([2, 54])] });
    expect(when(weeks, "deliveries")).toEqual([2, 54]);
    expect(when(weeks, "missed")).toEqual([107]);
    // a tenth was learnt from the first, half of the rest from the second; and then it did not come
    expect(weeks[54]?.segments[0]?.services[0]?.expectation).toBeCloseTo(0.55, 6);
    expect(weeks[107]?.services[0]?.satisfaction).toBeCloseTo(-0.55, 6);
  });

  test("keeps its interval: it was foreseen from the third time on", () => {
    const weeks = livedIn({ weeks: 40, services: [given([5, 12, 19])] });
    expect(when(weeks, "missed")).toEqual([27]);
  });

  test("keeps no time: nobody misses it", () => {
    expect(when(livedIn({ weeks: 104, services: [given([5, 12, 40])] }), "missed")).toEqual([]);
  });
});

describe("a delight with a schedule", () => {
  const scheduled = (calendar: readonly number[]) => ({
    need: "delight" as const,
    delivery: { kind: "scheduled" } as const,
    calendar: [calendar],
  });

  test("comes in the weeks of the calendar, where it is offered", () => {
    const situation = (_: number, week: number) => ({ offered: week !== 9 });
    expect(when(livedIn({ weeks: 20, services: [{ ...scheduled([0, 3, 9, 14]), situation }] }), "deliveries")).toEqual([0, 3, 14]);
  });

  test("is a surprise, of which less is learnt than of what could be foreseen", () => {
    const weeks = livedIn({ weeks: 1, services: [{ ...scheduled([0]), situation: { offered: true } }] }, { learningFromSurprise: 0.25 });
    expect(expectations(weeks)).toEqual([0.25]);
  });
});
