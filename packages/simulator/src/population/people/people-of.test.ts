import { describe, expect, it } from "vitest";
import { comparing, is, twelfths, valuesOf } from "./comparing.test-support.js";
import { columnIn, everybodyIn, peopleIn } from "./everybody.test-support.js";

const least = (values: readonly unknown[]) => Math.min(...(values as number[]));
const greatest = (values: readonly unknown[]) => Math.max(...(values as number[]));

describe("a number that is generated", () => {
  const visits = { visits: { type: "integer", minimum: 0 } };

  it("is as likely in each region between the constants, and anywhere within it", () => {
    const policy = comparing(visits, [is("visits", "lessThan", 4), is("visits", "equal", 100)]);
    const found = valuesOf(policy, "visits") as number[];
    const regionOf = (value: number) => (value < 4 ? "below 4" : value < 100 ? "below 100" : value === 100 ? "100" : "above");
    expect(twelfths(found.map(regionOf))).toEqual({ '"100"': 3, '"above"': 3, '"below 100"': 3, '"below 4"': 3 });
    expect(twelfths(found.filter((value) => value < 4))).toEqual({ 0: 3, 1: 3, 2: 3, 3: 3 });
  });

  it("goes as far beyond the last constant as constants and bounds lie apart", () => {
    const ends = (facts: object, ...constants: readonly number[]) => {
      const found = valuesOf(
        comparing(
          facts,
          constants.map((value) => is("visits", "lessThan", value)),
        ),
        "visits",
      );
      return [least(found), greatest(found)];
    };
    expect(ends(visits, 10, 30)).toEqual([0, 60]);
    expect(ends({ visits: { type: "integer" } }, 10, 30)).toEqual([-10, 50]);
    expect(ends({ visits: { type: "integer" } }, 7)).toEqual([0, 14]);
    expect(ends({ visits: { type: "integer", maximum: 12, exclusiveMinimum: 3 } }, 7)).toEqual([4, 12]);
    expect(ends({ visits: { type: "integer" } }, 0)).toEqual([-1, 1]);
  });

  it("has the side of the constant that the comparison has", () => {
    const atMost = (operator: string) =>
      greatest((valuesOf(comparing(visits, [is("visits", operator, 10)]), "visits") as number[]).filter((value) => value <= 10));
    expect(twelfths(valuesOf(comparing(visits, [is("visits", "lessThan", 1)]), "visits"))).toEqual({ 0: 6, 1: 3, 2: 3 });
    expect(twelfths(valuesOf(comparing(visits, [is("visits", "lessThanInclusive", 1)]), "visits"))).toEqual({ 0: 3, 1: 3, 2: 6 });
    expect(twelfths(valuesOf(comparing(visits, [is("visits", "swap:lessThan", 1)]), "visits"))).toEqual({ 0: 3, 1: 3, 2: 6 });
    expect(atMost("greaterThan")).toBe(10);
  });

  it("has its default where nobody compares it", () => {
    expect(twelfths(valuesOf(comparing({ visits: { type: "integer", default: 7 } }), "visits"))).toEqual({ 7: 12 });
  });
});

describe("what else is generated", () => {
  it("is true as often as false", () => {
    expect(twelfths(valuesOf(comparing({ vip: { type: "boolean" } }), "vip"))).toEqual({ false: 6, true: 6 });
  });

  it("has each value of an enum as often as any other", () => {
    const tea = { tea: { type: "string", enum: ["green", "black", "white", "red", "yellow", "blue"] } };
    expect(twelfths(valuesOf(comparing(tea, [is("tea", "equal", "red")]), "tea"))).toEqual({
      '"black"': 2,
      '"blue"': 2,
      '"green"': 2,
      '"red"': 2,
      '"white"': 2,
      '"yellow"': 2,
    });
  });

  it("is one of the texts that are compared with an open string, or another one", () => {
    const city = { city: { type: "string" } };
    expect(twelfths(valuesOf(comparing(city, [is("city", "in", ["Wuhan", "something else", "Xi'an"])]), "city"))).toEqual({
      '"Wuhan"': 3,
      '"Xi\'an"': 3,
      '"something else again"': 3,
      '"something else"': 3,
    });
  });

  // Once, who lived where hung on which rule came first.
  it("is the same text in whatever order they are compared", () => {
    const city = { city: { type: "string" } };
    const [one, other] = [
      [is("city", "equal", "Wuhan"), is("city", "equal", "Beijing")],
      [is("city", "equal", "Beijing"), is("city", "equal", "Wuhan")],
    ].map((conditions) => valuesOf(comparing(city, conditions), "city"));
    expect(one).toEqual(other);
  });

  it("has each element of an array or not, whatever the other ones", () => {
    const papers = { papers: { type: "array", items: { type: "string", enum: ["a", "b"] } } };
    expect(twelfths(valuesOf(comparing(papers, [is("papers", "contains", "b")]), "papers"))).toEqual({
      "[]": 3,
      '["a"]': 3,
      '["a","b"]': 3,
      '["b"]': 3,
    });
    expect(twelfths(valuesOf(comparing(papers), "papers"))).toEqual({ "[]": 12 });
  });

  it("has elements from each region that an array of numbers is asked for", () => {
    const scores = { scores: { type: "array", items: { type: "integer", minimum: 1, maximum: 4 } } };
    expect(twelfths(valuesOf(comparing(scores, [is("scores", "someFact:greaterThan", 3)]), "scores"))).toEqual({
      "[]": 3,
      "[1]": 1,
      "[1,4]": 1,
      "[2]": 1,
      "[2,4]": 1,
      "[3]": 1,
      "[3,4]": 1,
      "[4]": 3,
    });
  });

  it("has of very many values a few in an array, and of those that nobody mentions one at most", () => {
    const values = Array.from({ length: 40 }, (_, i) => `v${i}`);
    const tags = { tags: { type: "array", items: { type: "string", enum: values } } };
    const found = valuesOf(comparing(tags, [is("tags", "contains", "v7")]), "tags") as string[][];
    expect(twelfths(found.map((some) => [some.includes("v7"), some.filter((tag) => tag !== "v7").length]))).toEqual({
      "[false,0]": 3,
      "[false,1]": 3,
      "[true,0]": 3,
      "[true,1]": 3,
    });
    expect(new Set(found.flat())).toEqual(new Set(values));
    const all = values.map((value) => is("tags", "contains", value));
    const many = valuesOf(comparing(tags, all), "tags") as string[][];
    expect(greatest(many.map((some) => some.length))).toBeLessThanOrEqual(16);
    expect(new Set(many.flat())).toEqual(new Set(values));
  });

  it("lies on either side of a date, within a year of it", () => {
    const joined = { joined: { type: "string", format: "date" }, called: { type: "string", format: "date-time" } };
    const policy = comparing(joined, [is("joined", "lessThan", "2024-03-01"), is("called", "greaterThan", "2024-03-01T12:00:00Z")]);
    const dates = valuesOf(policy, "joined") as string[];
    expect([dates.toSorted()[0], dates.toSorted().at(-1)]).toEqual(["2023-03-02", "2025-03-01"]);
    expect(twelfths(dates.map((date) => date < "2024-03-01"))).toEqual({ false: 6, true: 6 });
    const moments = valuesOf(policy, "called") as string[];
    expect(twelfths(moments.map((moment) => moment > "2024-03-01T12:00:00.000Z"))).toEqual({ false: 6, true: 6 });
  });

  it("is drawn property by property", () => {
    const home = {
      home: {
        type: "object",
        properties: { rooms: { type: "integer", minimum: 1, maximum: 9 }, city: { type: "string", default: "Wuhan" } },
      },
    };
    const homes = valuesOf(comparing(home, [is("home", "greaterThan", 8, "$.rooms")]), "home") as { rooms: number; city: string }[];
    expect(twelfths(homes.map(({ rooms }) => rooms > 8))).toEqual({ false: 6, true: 6 });
    expect(twelfths(homes.map(({ city }) => city))).toEqual({ '"Wuhan"': 12 });
  });

  it("is now less, now more than, and now the same as a fact that it is compared with", () => {
    const facts = {
      paid: { type: "number", minimum: 0 },
      owed: { type: "number", minimum: 0 },
      home: { type: "string" },
      shop: { type: "string" },
    };
    const policy = comparing(facts, [
      is("paid", "equal", { fact: "owed" }),
      is("home", "equal", { fact: "shop" }),
      is("paid", "lessThan", 50),
    ]);
    const everybody = everybodyIn(peopleIn(policy, { customers: 4000 }), policy) as {
      paid: number;
      owed: number;
      home: string;
      shop: string;
    }[];
    const relation = (paid: number, owed: number) => (paid < owed ? "less" : paid > owed ? "more" : "same");
    expect(twelfths(everybody.map(({ paid, owed }) => relation(paid, owed)))).toEqual({ '"less"': 6, '"more"': 6, '"same"': 1 });
    expect(twelfths(everybody.map(({ home, shop }) => home === shop))).toEqual({ false: 6, true: 6 });
  });
});

describe("the weeks", () => {
  const clocks = { today: { type: "string", format: "date", clock: true } };

  it("have the day on which they begin as the clock, or its first moment", () => {
    const policy = comparing(clocks);
    const people = peopleIn(policy, { customers: 1, start: "2026-12-28" });
    expect([0, 1, 9].map((week) => columnIn(people, policy, "today", week))).toEqual([
      { constant: "2026-12-28" },
      { constant: "2027-01-04" },
      { constant: "2027-03-01" },
    ]);
    expect([0, 1, 9].map(people.dateOf)).toEqual(["2026-12-28", "2027-01-04", "2027-03-01"]);
    const moments = comparing({ now: { type: "string", format: "date-time", clock: true } });
    expect(columnIn(peopleIn(moments, { customers: 1 }), moments, "now", 1)).toEqual({ constant: "2026-01-12T00:00:00.000Z" });
  });

  it("cut what is compared with the clock where they begin and end", () => {
    const policy = comparing({ ...clocks, ends: { type: "string", format: "date" } }, [is("ends", "lessThan", { fact: "today" })]);
    const ends = valuesOf(policy, "ends", { weeks: 52 }) as string[];
    const placeOf = (date: string) => (date < "2026-01-05" ? "before" : date < "2027-01-04" ? "within" : "after");
    expect(twelfths(ends.map(placeOf))).toEqual({ '"after"': 4, '"before"': 4, '"within"': 4 });
  });

  it("bring a birthday round once a year, and the other values of an enum each in a week of its own", () => {
    const facts = {
      birthday: { type: "boolean", recurring: true },
      feast: { type: "string", enum: ["harvest", "none", "wedding"], default: "none", recurring: true },
    };
    const policy = comparing(facts, [is("birthday", "equal", true)]);
    const people = peopleIn(policy, { customers: 200, weeks: 105 });
    const weeks = Array.from({ length: 105 }, (_, week) => everybodyIn(people, policy, week));
    for (const [row] of weeks[0]?.entries() ?? []) {
      const birthdays = weeks.flatMap((everybody, week) => (everybody[row]?.["birthday"] === true ? [week] : []));
      expect([2, 3]).toContain(birthdays.length);
      expect([52, 53]).toContain((birthdays[1] as number) - (birthdays[0] as number));
      const feasts = weeks.slice(0, 52).map((everybody) => everybody[row]?.["feast"] as string);
      expect(feasts.filter((feast) => feast === "none").length).toBeGreaterThanOrEqual(50);
    }
    const inJune = weeks[22]?.filter((customer) => customer["birthday"] === true).length as number;
    expect(inJune).toBeGreaterThan(0);
    expect(inJune).toBeLessThan(15);
  });

  it("change nothing else", () => {
    const policy = comparing({ vip: { type: "boolean" }, score: { type: "string", enum: ["a", "b"], recurring: false } });
    const people = peopleIn(policy);
    expect(people.changed(3)).toEqual(new Uint32Array(0));
    expect(everybodyIn(people, policy, 9)).toEqual(everybodyIn(people, policy, 0));
  });
});
