import type { Policy } from "@tierpolicy/schema";
import { describe, expect, it } from "vitest";
import { comparing, is } from "../comparing.test-support.js";
import { everybodyIn, peopleIn, problemsIn } from "../everybody.test-support.js";

const TODAY = { type: "string", format: "date", clock: true };

/** Everybody, in every week. */
const always = (policy: Policy, weeks = 60, customers = 300) => {
  const people = peopleIn(policy, { customers, weeks });
  return Array.from({ length: weeks }, (_, week) => everybodyIn(people, policy, week)).flat();
};

describe("invariants", () => {
  it("hold of everybody, and leave all else as likely as it was", () => {
    const facts = {
      plan: { type: "string", enum: ["a", "b", "c"] },
      paid: { type: "integer", minimum: 0, maximum: 9 },
      vip: { type: "boolean" },
    };
    const invariants = [{ any: [is("plan", "notEqual", "a"), is("paid", "greaterThan", 4)] }];
    const everybody = everybodyIn(peopleIn(comparing(facts, [], { invariants }), { customers: 2000 }), comparing(facts));
    expect(everybody.filter(({ plan, paid }) => plan === "a" && (paid as number) <= 4)).toEqual([]);
    const share = (plan: string) => Math.round((10 * everybody.filter((customer) => customer["plan"] === plan).length) / 2000);
    expect(["a", "b", "c"].map(share)).toEqual([2, 4, 4]);
    const unbound = everybodyIn(peopleIn(comparing(facts, [is("paid", "greaterThan", 4)]), { customers: 2000 }), comparing(facts));
    expect(everybody.map(({ vip }) => vip)).toEqual(unbound.map(({ vip }) => vip));
  });

  it("have those who break them drawn again, and nobody is the double of another", () => {
    const facts = { plan: { type: "string", enum: ["a", "b"] }, paid: { type: "number", minimum: 0, maximum: 9 } };
    const policy = comparing(facts, [], { invariants: [{ any: [is("plan", "notEqual", "a"), is("paid", "greaterThan", 8)] }] });
    const paid = everybodyIn(peopleIn(policy, { customers: 1000 }), policy).map((customer) => customer["paid"]);
    expect(new Set(paid).size).toBe(1000);
  });

  it("hold where chance would hardly ever find them", () => {
    const facts = { one: { type: "number" }, other: { type: "number" }, third: { type: "integer", minimum: 0 } };
    const invariants = [
      { all: [is("one", "greaterThan", 123456), is("one", "lessThan", 123456.001)] },
      { all: [is("other", "equal", { fact: "one" })] },
      { all: [is("third", "greaterThan", 1)] },
    ];
    const policy = comparing(facts, [is("one", "greaterThan", 0)], { invariants });
    const everybody = everybodyIn(peopleIn(policy, { customers: 400 }), policy);
    expect(everybody.every(({ one, other }) => one === other && (one as number) > 123456 && (one as number) < 123456.001)).toBe(true);
  });

  it("hold in all weeks where they look at the clock", () => {
    const facts = {
      since: { type: "string", format: "date" },
      until: { type: "string", format: "date" },
      vip: { type: "boolean" },
      angry: { type: "boolean" },
      today: TODAY,
    };
    const invariants = [
      { all: [is("since", "lessThanInclusive", { fact: "today" }), is("until", "greaterThan", { fact: "today" })] },
      { not: { all: [is("vip", "equal", true), is("today", "greaterThan", "2026-08-01"), is("today", "lessThan", "2026-08-09")] } },
      { not: { all: [is("angry", "equal", true), is("today", "equal", "2026-02-02")] } },
    ];
    const policy = comparing(facts, [], { invariants });
    for (const { since, until, today } of always(policy, 104, 50)) expect([since, today, until].toSorted()).toEqual([since, today, until]);
    expect(always(policy).filter(({ vip, angry }) => vip || angry)).toEqual([]);
  });

  it("hold in the weeks that come round", () => {
    const facts = {
      birthday: { type: "boolean", recurring: true },
      wedding: { type: "boolean", recurring: true },
      single: { type: "boolean" },
    };
    const invariants = [
      { not: { all: [is("birthday", "equal", true), is("wedding", "equal", true)] } },
      { not: { all: [is("wedding", "equal", true), is("single", "equal", true)] } },
    ];
    const weeks = always(comparing(facts, [], { invariants }));
    expect(weeks.filter(({ birthday, wedding }) => birthday && wedding)).toEqual([]);
    expect(weeks.filter(({ single }) => single)).toEqual([]);
    expect(weeks.filter(({ wedding }) => wedding).length).toBeGreaterThan(200);
  });

  it("under which nobody can be leave nobody to simulate", () => {
    const facts = { visits: { type: "integer" }, vip: { type: "boolean" } };
    const invariants = [
      { all: [is("visits", "lessThan", 3)] },
      { all: [is("vip", "equal", true)] },
      { any: [is("visits", "greaterThan", 5), is("visits", "lessThan", 1)] },
      { all: [is("visits", "greaterThan", 0)] },
    ];
    expect(problemsIn(comparing(facts, [], { invariants }))).toEqual([
      "nobody-generated /invariants/0: nobody was found who satisfies the invariants `/invariants/0`, `/invariants/2` and `/invariants/3` of the policy `tea-house` in every week",
    ]);
  });
});
