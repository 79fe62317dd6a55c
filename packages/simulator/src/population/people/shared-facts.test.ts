import { describe, expect, it } from "vitest";
import { comparing, is, valuesOf } from "./comparing.test-support.js";
import { everybodyIn, peopleIn, problemsIn } from "./everybody.test-support.js";

const visits = (more: object = {}) => ({ visits: { type: "integer", minimum: 0, ...more } });

describe("people of two policies", () => {
  it("are the same people, and each policy is given the facts that it declares", () => {
    const one = comparing({ ...visits(), vip: { type: "boolean" } }, [is("visits", "lessThan", 10)]);
    const other = comparing({ ...visits(), points: { type: "integer" } }, [is("visits", "lessThan", 20)]);
    const people = peopleIn([one, other], { customers: 500 });
    const [ones, others] = [everybodyIn(people, one), everybodyIn(people, other)];
    expect(ones.map((customer) => customer["visits"])).toEqual(others.map((customer) => customer["visits"]));
    expect([ones[0], others[0]].map((customer) => Object.keys(customer ?? {}))).toEqual([
      ["visits", "vip"],
      ["visits", "points"],
    ]);
    const regionOf = (visits: number) => (visits < 10 ? 0 : visits < 20 ? 1 : 2);
    expect(new Set(ones.map((customer) => regionOf(customer["visits"] as number)))).toEqual(new Set([0, 1, 2]));
  });

  it("satisfy the invariants of both", () => {
    const one = comparing(visits(), [], {
      invariants: [{ all: [is("visits", "lessThan", 10)] }],
      segments: { vip: { conditions: { all: [is("visits", "lessThan", 3)] } } },
    });
    const other = comparing(visits(), [], {
      invariants: [{ not: { condition: "vip" } }],
      segments: { vip: { conditions: { all: [is("visits", "lessThan", 8)] } } },
    });
    const found = everybodyIn(peopleIn([one, other], { customers: 200 }), one).map((customer) => customer["visits"]);
    expect(new Set(found)).toEqual(new Set([8, 9]));
  });

  it("come round where one policy says so", () => {
    const [one, other] = [comparing({ vip: { type: "boolean" } }), comparing({ vip: { type: "boolean", recurring: true } })];
    expect(valuesOf(one, "vip").includes(true)).toBe(true);
    const people = peopleIn([one, other], { customers: 200, weeks: 60 });
    const vips = Array.from({ length: 53 }, (_, week) => everybodyIn(people, one, week).filter((customer) => customer["vip"]).length);
    expect(Math.max(...vips)).toBeLessThan(20);
  });

  it("come round where one policy says so, if they are given, and are vetted by the other as they are then", () => {
    const one = comparing({ vip: { type: "boolean" } }, [], { invariants: [{ all: [is("vip", "equal", false)] }] });
    const other = comparing({ vip: { type: "boolean", recurring: true } });
    expect(problemsIn([one, other], { customers: [{ vip: false }], weeks: 1 })).toEqual([]);
    expect(problemsIn([one, other], { customers: [{ vip: true }, { vip: false }], weeks: 53 })).toEqual([
      "broken-invariant /0: the customer breaks the invariant `/invariants/0` of the policy: `vip` is true, and must be false",
      expect.stringMatching(/^broken-invariant \/1: the customer breaks .* `vip` is true, and must be false, in the week of 2026-/),
    ]);
  });

  it.each([
    ["another kind", visits(), { visits: { type: "string" } }, "they declare `visits` as an integer of at least 0, and as a string"],
    ["other bounds", visits(), visits({ maximum: 9 }), "they declare `visits` as an integer of at least 0, and as an integer from 0 to 9"],
    [
      "the mark of the clock",
      { day: { type: "string", format: "date" } },
      { day: { type: "string", format: "date", clock: true } },
      "they declare `day` as a date, and as a date, the clock",
    ],
    [
      "other properties",
      { home: { type: "object", properties: visits() } },
      { home: { type: "object", properties: visits({ maximum: 9 }) } },
      "they declare other properties of `home`",
    ],
  ])("cannot have a fact of %s", (_, one, other, why) => {
    const [fact] = Object.keys(one);
    expect(problemsIn([comparing(one), comparing(other)])).toEqual([
      `differing-facts /facts/${fact}: the same people cannot be customers of both policies: ${why}`,
    ]);
  });

  it("can have an enum whose values are listed in another order", () => {
    const tea = (...values: readonly string[]) => comparing({ tea: { type: "string", enum: values } });
    expect(problemsIn([tea("green", "black"), tea("black", "green")])).toEqual([]);
    expect(problemsIn([tea("green", "black"), tea("black", "white")])).toHaveLength(1);
  });
});
