import { describe, expect, test } from "vitest";
import { livedIn, moods, WEEKLY } from "./quiet-nature.test-support.js";

const FAILS = { need: "expected", delivery: WEEKLY, kept: 0 } as const;
const COMES = { need: "delight", delivery: WEEKLY, kept: 1 } as const;
/** A tale is told by one to one, and moves whoever hears it halfway. */
const TALKS = {
  tellsFrom: 0.25,
  acquaintances: 1,
  unhappyTell: 1,
  happyTell: 1,
  sympathy: 0.5,
  persuasion: 0.5,
  weightOfExpected: 0,
} as const;

/** Only row 0 is offered the service, in week 0. */
const onlyFirst = (category: number) => (row: number, week: number) => ({
  offered: row === 0 && week === 0,
  category: row === 0 ? category : 0,
});

describe("a tale", () => {
  test("is heard the week after: it moves the mood, and makes the service known", () => {
    const weeks = livedIn({ customers: 2, weeks: 2, services: [{ ...FAILS, situation: onlyFirst(0.5) }] }, TALKS);
    expect(weeks.map(({ tales }) => tales)).toEqual([
      { good: 0, bad: 1 },
      // he misses it then; her envy is too weak to be told
      { good: 0, bad: 1 },
    ]);
    // halfway to -0.5, and then a fifth of the way to the envy of others
    expect((moods(weeks)[1] as number) * 2).toBeCloseTo(-0.24, 6);
    expect(weeks.map(({ services }) => services[0]?.comparisons)).toEqual([0, 1]);
  });

  test("of an equal is envied more, and moves what the other expects though it is not offered", () => {
    const situation = (row: number) => ({ offered: row === 0 });
    const weeks = livedIn({ customers: 2, weeks: 2, equals: () => 1, services: [{ ...COMES, situation }] }, TALKS);
    expect(weeks[1]?.services[0]).toMatchObject({ deliveries: 1, comparisons: 1, missed: 1 });
    // he goes a fifth of the way to joy, then to half of it; she halfway to joy, then a fifth of the way to envy, and to indifference
    expect((moods(weeks)[1] as number) * 2).toBeCloseTo(0.2 + 0.2 * (0.5 - 0.2) + (0.5 - 0.22) * 0.8, 6);
  });

  test("moves what those expect who are offered it too", () => {
    const situation = (row: number) => ({ offered: true, category: row === 0 ? 0.5 : 0 });
    const occasions = { ...FAILS, delivery: { kind: "given" } as const };
    const weeks = livedIn(
      {
        customers: 2,
        weeks: 3,
        services: [{ ...occasions, situation: (row, week) => ({ ...situation(row), offered: week > 0 || row > 0 }) }],
      },
      TALKS,
    );
    // he expected 0.5, and is a tenth lower for the failure; she expected nothing, and is not lower
    expect(weeks[2]?.segments[0]?.services[0]?.expectation).toBeCloseTo(0.225, 6);
    expect(weeks[1]?.tales).toEqual({ good: 0, bad: 1 });
  });

  test("is of the strongest experience, the first among equals", () => {
    const joy = { ...COMES, situation: { offered: true } };
    const weeks = livedIn({ weeks: 1, services: [{ ...FAILS, situation: { offered: true, category: 0.75 } }, joy, joy] }, TALKS);
    expect(weeks[0]?.tales).toEqual({ good: 1, bad: 0 });
  });

  test("is not told of what is weaker than people care to tell", () => {
    const weeks = livedIn({ services: [{ ...FAILS, situation: { offered: true, category: 0.125 } }] }, TALKS);
    expect(weeks[0]?.tales).toEqual({ good: 0, bad: 0 });
  });

  test("tells outsiders of what is not for them", () => {
    const situation = (row: number, week: number) => ({ ...onlyFirst(0)(row, week), insider: row === 0 });
    const weeks = livedIn({ customers: 1, strangers: 1, weeks: 3, services: [{ ...COMES, situation }] }, TALKS);
    expect(weeks.map(({ services }) => services[0]?.outsiders)).toEqual([
      { people: 0, byWordOfMouth: 0, byChannel: 0 },
      { people: 1, byWordOfMouth: 1, byChannel: 0 },
      { people: 1, byWordOfMouth: 1, byChannel: 0 },
    ]);
    expect(weeks[1]?.services[0]?.comparisons).toBe(0);
  });

  test("that is good wins a stranger, who is a customer from the next week on", () => {
    const world = { customers: 1, strangers: 1, weeks: 3, services: [{ ...COMES, situation: { offered: true } }] };
    const weeks = livedIn(world, { ...TALKS, referralsSucceed: 1 });
    expect(weeks.map(({ customers, won, referred }) => [customers, won, referred])).toEqual([
      [1, 0, 0],
      [2, 1, 1],
      [2, 0, 0],
    ]);
    expect(weeks.map(({ services }) => services[0]?.deliveries)).toEqual([1, 1, 2]);
  });
});

describe("who learns on a channel", () => {
  test("of what is not offered compares, once", () => {
    const weeks = livedIn({ weeks: 2, services: [{ situation: { told: "segment" } }] }, { envyOfOthers: 0.5, weightOfEnvy: 0.5 });
    expect(weeks.map(({ services }) => services[0]?.comparisons)).toEqual([1, 0]);
    expect(moods(weeks)).toEqual([-0.25, -0.25]);
  });

  test("of what is offered does not", () => {
    expect(livedIn({ services: [{ situation: { offered: true, told: "segment" } }] })[0]?.services[0]?.comparisons).toBe(0);
  });

  test("and should not is counted as a leak", () => {
    const [week] = livedIn({ customers: 2, services: [{ situation: (row) => ({ told: "segment", insider: row === 0 }) }] });
    expect(week?.services[0]?.outsiders).toEqual({ people: 1, byWordOfMouth: 0, byChannel: 1 });
  });

  test("and is a stranger is impressed, by what is public only, and joins more easily", () => {
    const joining = (told: "public" | "segment") =>
      livedIn({ strangers: 2_000, services: [{ situation: { told } }] }, { attemptsPerYear: 53, advertisingImpresses: 1 })[0]?.won;
    // 15 % of attempts succeed; of those who think the best of the company all
    expect(joining("public")).toBe(2_000);
    expect(joining("segment")).toBeGreaterThan(240);
    expect(joining("segment")).toBeLessThan(360);
  });
});

describe("who leaves", () => {
  const world = { customers: 3, strangers: 1, weeks: 3, segments: { first: (row: number) => row === 0 } };
  /** The first is so angry that he leaves for sure; nobody else is angry. */
  const services = [{ ...FAILS, situation: (row: number) => ({ offered: row === 0, category: row === 0 ? 1 : 0 }) }];
  const weeks = livedIn(
    { ...world, services },
    { ...TALKS, sympathy: 0, weightOfExpected: 1, leavingPerYear: 0.01, leavingBySatisfaction: 10 },
  );

  test("is counted where he was, and is there no more", () => {
    expect(weeks.map(({ customers, left }) => [customers, left])).toEqual([
      [2, 1],
      [2, 0],
      [2, 0],
    ]);
    expect(weeks.map(({ segments }) => segments[1]?.left)).toEqual([1, 0, 0]);
    expect(weeks[1]?.segments[1]).toMatchObject({ customers: 0, satisfaction: Number.NaN });
    expect(weeks.map(({ services: [service] }) => service?.deliveries)).toEqual([1, 0, 0]);
  });

  test("still tells why", () => {
    expect(weeks[0]?.tales).toEqual({ good: 0, bad: 1 });
  });
});

describe("moods", () => {
  test("calm down at the end of the week", () => {
    const weeks = livedIn(
      { weeks: 2, services: [{ situation: { told: "segment" } }] },
      { envyOfOthers: 0.5, weightOfEnvy: 1, calming: 0.5 },
    );
    expect(moods(weeks)).toEqual([-0.25, -0.125]);
  });
});

describe("segments", () => {
  test("are counted apart, however many there are and however they overlap", () => {
    const segments = Object.fromEntries(Array.from({ length: 19 }, (_, i) => [`s${i}`, (row: number) => row % (i + 1) === 0]));
    const [week] = livedIn({ customers: 1_000, segments, services: [{ situation: { offered: true, category: 0.5 } }] });
    expect(week?.segments.map(({ customers }) => customers)).toEqual([
      1_000,
      ...Array.from({ length: 19 }, (_, i) => Math.ceil(1_000 / (i + 1))),
    ]);
    expect(
      week?.segments.every(({ customers, services: [service] }) => service?.offered === customers && service.expectation === 0.5),
    ).toBe(true);
  });

  test("have the customers who are in them in that week", () => {
    const weeks = livedIn({ customers: 10, weeks: 3, segments: { now: (row, week) => row < week } });
    expect(weeks.map(({ segments }) => segments[1]?.customers)).toEqual([0, 1, 2]);
  });
});
