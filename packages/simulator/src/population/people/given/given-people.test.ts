import { describe, expect, it } from "vitest";
import { comparing, is } from "../comparing.test-support.js";
import { everybodyIn, peopleIn, problemsIn } from "../everybody.test-support.js";

const FACTS = {
  spend: { type: "number", minimum: 0 },
  plan: { type: "string", enum: ["basic", "gold"], default: "basic" },
  papers: { type: "array", items: { type: "string" }, default: [] },
  home: { type: "object", properties: { city: { type: "string", default: "Wuhan" }, since: { type: "string", format: "date" } } },
  called: { type: "string", format: "date-time", default: "2020-01-01T00:00:00Z" },
  birthday: { type: "boolean", recurring: true, default: false },
  today: { type: "string", format: "date", clock: true },
};
const INVARIANTS = [{ any: [is("plan", "equal", "basic"), is("spend", "greaterThan", 100)] }];
const policy = comparing(FACTS, [], { invariants: INVARIANTS });

const ann = { id: "ann", spend: 5, home: { since: "2020-02-03" }, shoe: 42, today: "1999-01-01" };
const bob = { id: 7, spend: 500.5, plan: "gold", papers: ["b", "a"], home: { city: "Xi'an", since: "2021-01-01" }, birthday: true };

describe("customers that are given", () => {
  it("are what they were, with defaults filled in, and the clock of the simulation", () => {
    const people = peopleIn(policy, { customers: [ann, bob] });
    expect(people).toMatchObject({ rows: 2, customers: 2, ids: ["ann", "7"] });
    expect(everybodyIn(people, policy)).toEqual([
      {
        spend: 5,
        plan: "basic",
        papers: [],
        home: { city: "Wuhan", since: "2020-02-03" },
        called: "2020-01-01T00:00:00.000Z",
        birthday: false,
        today: "2026-01-05",
      },
      {
        spend: 500.5,
        plan: "gold",
        papers: ["b", "a"],
        home: { city: "Xi'an", since: "2021-01-01" },
        called: "2020-01-01T00:00:00.000Z",
        birthday: true,
        today: "2026-01-05",
      },
    ]);
  });

  it("have the birthday that they have in the first week a year later again, and one that they do not have in some other week", () => {
    const people = peopleIn(policy, { customers: [bob, ann], weeks: 53 });
    const birthdays = Array.from({ length: 53 }, (_, week) => everybodyIn(people, policy, week).map((customer) => customer["birthday"]));
    const weeksOf = (row: number) => birthdays.flatMap((all, week) => (all[row] === true ? [week] : []));
    expect([[0], [0, 52]]).toContainEqual(weeksOf(0));
    expect(weeksOf(1)).toHaveLength(1);
    expect(weeksOf(1)).not.toContain(0);
  });

  it("have no birthday in the first week, however many they are, if they say so", () => {
    const people = peopleIn(policy, { customers: Array.from({ length: 300 }, () => ann), weeks: 3 });
    const birthdays = [0, 1, 2].map((week) => everybodyIn(people, policy, week).filter((customer) => customer["birthday"]).length);
    expect(birthdays[0]).toBe(0);
    expect((birthdays[1] as number) + (birthdays[2] as number)).toBeGreaterThan(0);
  });

  it("are followed by strangers who are like one of them, and have no id", () => {
    const people = peopleIn(policy, { customers: [ann, bob], strangers: 4 });
    const [one, other, ...strangers] = everybodyIn(people, policy);
    expect(people).toMatchObject({ rows: 10, customers: 2, ids: ["ann", "7"] });
    for (const stranger of strangers) expect([one, other]).toContainEqual(stranger);
    expect(new Set(strangers.map((stranger) => stranger["spend"]))).toEqual(new Set([5, 500.5]));
  });

  it("are none of the policy's, and every problem of each is named at its place", () => {
    const customers = [ann, { spend: "much", plan: "golden" }, { ...ann, plan: "gold" }, bob, "eve" as unknown as typeof ann];
    expect(problemsIn(policy, { customers })).toEqual([
      "fact-type /1/spend: `spend` is the string `much`, and must be a number of at least 0",
      "fact-out-of-range /1/plan: `plan` is the string `golden`, and must be one of `basic` or `gold`",
      "missing-fact /1/home: `home` is missing",
      'broken-invariant /2: the customer breaks the invariant `/invariants/0` of the policy: `plan` is "gold", and must be "basic"; or `spend` is 5, and must be more than 100',
      "customer-type /4: the customer is the string `eve`, and must be an object of facts",
    ]);
  });

  it("have each problem once, though two policies have it", () => {
    const once = "fact-type /0/spend: `spend` is the string `much`, and must be a number of at least 0";
    expect(
      problemsIn([policy, comparing({ ...FACTS, spend: { ...FACTS.spend, default: 1 } })], { customers: [{ ...ann, spend: "much" }] }),
    ).toEqual([once]);
  });

  it("satisfy the invariants until the last week", () => {
    const facts = { until: { type: "string", format: "date" }, today: FACTS.today };
    const contracts = comparing(facts, [], { invariants: [{ all: [is("until", "greaterThan", { fact: "today" })] }] });
    const customers = [{ until: "2027-01-01" }, { until: "2026-02-09" }, { until: "2026-01-01" }, { until: "2026-03-09" }];
    const broken = "the customer breaks the invariant `/invariants/0` of the policy: `until` is";
    expect(problemsIn(contracts, { customers })).toEqual([
      `broken-invariant /1: ${broken} "2026-02-09", and must be after \`today\`, which is "2026-03-09", in the week of 2026-03-09`,
      `broken-invariant /2: ${broken} "2026-01-01", and must be after \`today\`, which is "2026-01-05"`,
      `broken-invariant /3: ${broken} "2026-03-09", and must be after \`today\`, which is "2026-03-09", in the week of 2026-03-09`,
    ]);
  });

  it("are not all put into words where a file is full of problems", () => {
    const problems = problemsIn(policy, { customers: Array.from({ length: 70 }, () => ({ plan: "basic" })) });
    expect(problems).toHaveLength(101);
    expect(problems.slice(99)).toEqual(["missing-fact /49/home: `home` is missing", "too-many-problems : 40 more problems are not listed"]);
  });

  it("have the default of each policy that they are compared under", () => {
    const other = comparing({ ...FACTS, plan: { ...FACTS.plan, default: "gold" }, vip: { type: "boolean", default: true } });
    const people = peopleIn([policy, other], { customers: [ann, bob] });
    const said = (which: typeof policy) => everybodyIn(people, which).map(({ plan, vip }) => [plan, vip]);
    expect(said(policy)).toEqual([
      ["basic", undefined],
      ["gold", undefined],
    ]);
    expect(said(other)).toEqual([
      ["gold", true],
      ["gold", true],
    ]);
    const some = people.factsOf(0, Uint32Array.of(1), other, new Set(["vip", "plan"])).columns;
    expect(Object.keys(some).toSorted()).toEqual(["plan", "vip"]);
    expect(Object.keys(people.factsOf(0, Uint32Array.of(1), other, new Set(["vip"])).columns)).toEqual(["vip"]);
    expect(everybodyIn(people, other, 0, Uint32Array.of(1, 0)).map(({ spend, plan }) => [spend, plan])).toEqual([
      [500.5, "gold"],
      [5, "gold"],
    ]);
  });
});
