import { describe, expect, test } from "vitest";
import { DEFAULT_COEFFICIENTS } from "../coefficients/coefficients.js";
import { calendarOf, is, offer, policyOf, situationsOf, weeksFrom, worldWith } from "./house.test-support.js";
import { listedPeople } from "./people-listed.test-support.js";
import { worldOf } from "./world-of.js";

const facts = {
  tier: { type: "string", enum: ["guest", "member", "patron"], ordered: true },
  paperwork: { type: "boolean", default: false, merit: false },
  birthday: { type: "boolean", default: false, recurring: true },
  until: { type: "string", format: "date", default: "2026-12-31" },
  today: { type: "string", format: "date", clock: true },
};
const segments = {
  member: { conditions: is("tier", ["member", "patron"], "in") },
  patron: { conditions: is("tier", "patron") },
  signed: { conditions: is("paperwork", true) },
};
const channels = {
  website: { reach: "public" },
  letter: { reach: { segments: ["member"] } },
  desk: { reach: "individual", overheardBy: ["patron"] },
  phone: { reach: "individual" },
};
const guest = { tier: "guest" };
const member = { tier: "member" };
const patron = { tier: "patron" };
const everybody = [guest, member, patron];

const house = (services: object, rules: readonly object[], more: object = {}) => ({ facts, segments, channels, services, rules, ...more });

describe("what a service comes to for somebody", () => {
  test("is told by the widest reach of what is heard, and claims what one is promised, or else the most that anybody is", () => {
    const services = {
      warranty: { need: "basic", control: "high", standard: { text: "kept", target: 0.95 } },
      lounge: { need: "expected", control: "high", exclusiveTo: ["member"], defaults: { channels: ["letter"] } },
      pick: { need: "expected", control: "low", defaults: { publicity: "individual", channels: ["desk"] } },
    };
    const rules = [
      offer("warranty", is("tier", "patron"), { channels: ["website"] }),
      offer("warranty", is("tier", "member"), { channels: ["website"], commitment: "best-effort" }),
      offer("lounge", is("tier", "patron")),
      offer("pick", is("tier", "guest")),
    ];
    const world = worldWith(house(services, rules), everybody);
    expect(situationsOf(world, "warranty")).toEqual([
      { offered: false, told: "public", claim: 1, insider: true, category: 0.8 },
      { offered: true, told: "public", claim: 0.5, insider: true, category: 0.8 },
      { offered: true, told: "public", claim: 1, insider: true, category: 0.8 },
    ]);
    expect(situationsOf(world, "lounge")).toEqual([
      { offered: false, told: "unannounced", claim: 0, insider: false, category: 0 },
      { offered: false, told: "segment", claim: 0.9, insider: true, category: 0 },
      { offered: true, told: "segment", claim: 0.9, insider: true, category: 0.3 },
    ]);
    expect(situationsOf(world, "pick")).toEqual([
      { offered: true, told: "individual", claim: 0.5, insider: true, category: 0.3 },
      { offered: false, told: "unannounced", claim: 0.5, insider: true, category: 0 },
      { offered: false, told: "individual", claim: 0.5, insider: true, category: 0 },
    ]);
  });

  test("claims no more than that there is such a thing where nobody in this population is promised anything, though others could be", () => {
    const services = { warranty: { need: "basic", control: "high", defaults: { channels: ["website"] } } };
    const world = worldWith(house(services, [offer("warranty", is("tier", "patron"))]), [guest, member]);
    expect(situationsOf(world, "warranty").map(({ told, claim }) => [told, claim])).toEqual([
      ["public", 0.2],
      ["public", 0.2],
    ]);
  });

  test("is told by the widest of several channels", () => {
    const services = { hotline: { need: "basic", control: "high", defaults: { channels: ["phone", "website", "desk", "letter"] } } };
    const told = (level: string) =>
      situationsOf(worldWith(house(services, [offer("hotline", is("tier", "patron"), { publicity: level })]), everybody), "hotline").map(
        (one) => one.told,
      );
    expect(told("public")).toEqual(["public", "public", "public"]);
    expect(told("segment")).toEqual(["unannounced", "segment", "segment"]);
    expect(told("individual")).toEqual(["unannounced", "unannounced", "individual"]);
  });

  test("changes for all who are not offered it when the strongest promise does", () => {
    const services = { warranty: { need: "basic", control: "high", defaults: { channels: ["website"] } } };
    const rules = [offer("warranty", is("tier", "member"), { commitment: "target" }), offer("warranty", is("birthday", true))];
    const world = worldWith(house(services, rules), [...everybody, (week) => ({ tier: "guest", birthday: week === 2 })]);
    const claims = () => situationsOf(world, "warranty").map(({ offered, claim }) => [offered, claim]);
    const others = (claim: number) => [
      [false, claim],
      [true, 0.9],
      [false, claim],
    ];
    expect(claims()).toEqual([...others(0.9), [false, 0.9]]);
    expect([world.advance(0), world.advance(1)]).toEqual([false, false]);
    expect(world.advance(2)).toBe(true);
    expect(claims()).toEqual([...others(1), [true, 1]]);
    expect(world.advance(3)).toBe(true);
    expect(claims()).toEqual([...others(0.9), [false, 0.9]]);
  });
});

describe("the clock", () => {
  const services = { deck: { need: "expected", control: "high" } };

  test("brings in a season and takes it away, for everybody", () => {
    const rules = [{ ...offer("deck"), from: "2026-01-12", until: "2026-01-26" }];
    const world = worldWith(house(services, rules), everybody);
    const offered = [0, 1, 2, 3].map((week) => [world.advance(week), ...situationsOf(world, "deck").map((one) => one.offered)]);
    expect(offered).toEqual([
      [false, false, false, false],
      [true, true, true, true],
      [false, true, true, true],
      [true, false, false, false],
    ]);
  });

  test("leaves those where they were whom it rules out for a while", () => {
    const until = { fact: "today", operator: "lessThan", value: "2026-01-26" };
    const isRuledOut = [...is("tier", "member").all, ...is("today", "2026-01-12", "greaterThanInclusive").all, until];
    const rules = [{ ...offer("deck"), until: "2026-01-19" }];
    const world = worldWith({ ...house(services, rules), invariants: [{ not: { all: isRuledOut } }] }, everybody);
    const offered = [0, 1, 2, 3].map((week) => [world.advance(week), ...situationsOf(world, "deck").map((one) => one.offered)]);
    expect(offered).toEqual([
      [false, true, true, true],
      [false, true, true, true],
      [true, false, true, false],
      [true, false, false, false],
    ]);
  });

  test("comes to days of people's own, each in a week of theirs", () => {
    const rules = [offer("deck", is("until", { fact: "today" }, "greaterThan"))];
    const ending = ["2026-01-12", "2026-01-13", "2026-01-05", "2026-06-01"].map((until) => ({ tier: "guest", until }));
    const world = worldWith(house(services, rules), ending);
    const offered = [0, 1, 2, 3].map((week) => [world.advance(week), ...situationsOf(world, "deck").map((one) => one.offered)]);
    expect(offered).toEqual([
      [false, true, true, false, true],
      [true, false, true, false, true],
      [true, false, false, false, true],
      [false, false, false, false, true],
    ]);
  });
});

describe("deliveries", () => {
  const services = {
    warranty: { need: "basic", control: "high", cost: 7, standard: { text: "kept", target: 0.9 }, evidence: { kept: 190, promised: 200 } },
    hotline: { need: "expected", control: "low" },
    lounge: { need: "expected", control: "high" },
    book: { need: "delight" },
    flowers: { need: "delight" },
    pie: { need: "delight", surprise: { perYear: 2, minGapDays: 45 }, cost: 6 },
    tea: { need: "delight" },
    ticket: { need: "expected", control: "high" },
  };
  const rules = [
    ...["warranty", "hotline", "tea", "pie"].map((service) => offer(service)),
    { ...offer("lounge"), from: "2026-01-12" },
    offer("book", is("birthday", true)),
    offer("ticket", is("birthday", true)),
    { ...offer("flowers"), until: "2026-05-01" },
  ];

  test("are asked for, given when the time comes, or scheduled", () => {
    const world = worldWith(house(services, rules), everybody);
    expect(
      Object.fromEntries(world.services.map(({ id, delivery }) => [id, "perYear" in delivery ? delivery.perYear : delivery.kind])),
    ).toEqual({
      warranty: 26,
      hotline: 12,
      lounge: 12,
      book: "given",
      flowers: "given",
      pie: "scheduled",
      tea: 6,
      ticket: "given",
    });
  });

  test("come as they should as often as evidence says, or the control", () => {
    const world = worldWith(house(services, rules), everybody);
    expect(Object.fromEntries(world.services.map(({ id, kept, cost }) => [id, [kept, cost]]))).toMatchObject({
      warranty: [0.95, 7],
      hotline: [0.85, 0],
      lounge: [0.98, 0],
      pie: [0.95, 6],
    });
  });
});

test("equals are in the same segments, whatever paperwork says", () => {
  const people = [guest, member, patron, { ...member, paperwork: true }, guest];
  const { equals } = worldWith(house({ tea: { need: "delight" } }, [offer("tea")]), people);
  const numbers = [...equals];
  expect(numbers.map((number) => numbers.indexOf(number))).toEqual([0, 1, 2, 1, 0]);
});

describe("the calendar of a scheduled delight", () => {
  const services = {
    pie: { need: "delight", surprise: { perYear: 12, minGapDays: 5 } },
    tea: { need: "delight", surprise: { perYear: 8, minGapDays: 9 } },
  };
  const weeks = weeksFrom("2026-01-05", 104);
  const crowd = Array.from({ length: 200 }, () => guest);
  const alone = worldWith(house(services, [offer("pie")]), crowd, { weeks });

  test("is another one for everybody, by the seed, and as full as the schedule says", () => {
    const calendars = calendarOf(alone, "pie");
    expect(new Set(calendars.map(String)).size).toBeGreaterThan(195);
    expect(calendarOf(worldWith(house(services, [offer("pie")]), crowd, { weeks, seed: 2 }), "pie")).not.toEqual(calendars);
    const perYear = calendars.flat().length / calendars.length / 2;
    expect(perYear).toBeGreaterThan(11);
    expect(perYear).toBeLessThan(12.5);
    expect(calendarOf(alone, "tea").flat()).toEqual([]);
  });

  test("has a week once, however often a delight comes in it", () => {
    const often = { tea: { need: "delight", surprise: { perYear: 200, minGapDays: 0 } } };
    const calendars = calendarOf(worldWith(house(often, [offer("tea")]), crowd.slice(0, 5), { weeks }), "tea");
    for (const some of calendars) {
      expect(some).toEqual([...new Set(some)].sort((one, other) => one - other));
      expect(some.length).toBeGreaterThan(90);
    }
  });

  test("goes on in that of the other delights from the week on in which these are offered too", () => {
    const both = worldWith(house(services, [offer("pie"), offer("tea")]), crowd, { weeks });
    const later = worldWith(house(services, [offer("pie"), { ...offer("tea"), from: "2026-07-01" }]), crowd, { weeks });
    const first = weeks.findIndex((day) => day >= "2026-07-01");
    for (const service of ["pie", "tea"]) {
      const [before, after] = [calendarOf(alone, service), calendarOf(both, service)];
      expect(calendarOf(later, service)).toEqual(
        before.map((some, row) => [...some.filter((week) => week < first), ...(after[row] ?? []).filter((week) => week >= first)]),
      );
    }
  });
});

describe("there is no world", () => {
  test("where the budget does not suffice to tell who hears of what", () => {
    const document = house({ tea: { need: "basic", control: "high", defaults: { channels: ["website"] } } }, [
      offer("tea", is("tier", "patron")),
    ]);
    const world = worldOf(policyOf(document), listedPeople(["2026-01-05"], 1, [() => ({ tier: "guest" })]), DEFAULT_COEFFICIENTS, 1, {
      budget: 3,
    });
    expect(world._tag === "Left" && world.left.map(({ code }) => code)).toEqual(["undecided-hearing"]);
  });

  test("where somebody's facts are wrong: they are named", () => {
    const document = house({ tea: { need: "delight" } }, [offer("tea")]);
    const people = listedPeople(["2026-01-05"], 2, [() => ({ tier: "lord" }), () => ({ tier: "guest", until: "soon" })]);
    const world = worldOf(policyOf(document), people, DEFAULT_COEFFICIENTS, 1);
    expect(world._tag === "Left" && world.left.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["fact-out-of-range", "/tier"],
      ["fact-out-of-range", "/until"],
    ]);
  });
});
