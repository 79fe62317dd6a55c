import type { Facts } from "@tierpolicy/schema";
import { describe, expect, test } from "vitest";
import type { CustomerSet } from "../cells/space.js";
import { formulasOf } from "./formulas.js";
import { hotel, hotelDocument, policyOf } from "./hotel.test-support.js";

const formulas = formulasOf(hotel());
const { space } = formulas;
const customer = (facts: Partial<Facts>): Facts => ({ nights: 0, company: false, today: "2026-11-01", ...facts }) as Facts;
const holds = (set: CustomerSet, facts: Partial<Facts>) => space.has(set, customer(facts));

describe("offered", () => {
  test("follows the rules, the withholds and the clock", () => {
    const breakfast = formulas.offered("breakfast");
    expect(holds(breakfast, {})).toBe(false);
    expect(holds(breakfast, { company: true })).toBe(true);
    expect(holds(breakfast, { nights: 10 })).toBe(true);
    expect(holds(breakfast, { nights: 10, today: "2026-12-24" })).toBe(false);
    expect(holds(breakfast, { nights: 10, today: "2026-12-27" })).toBe(true);
  });

  test("never leaves `exclusiveTo`, whatever the rules say", () => {
    const document = {
      ...hotelDocument,
      rules: [{ name: "lounge for all", conditions: { all: [] }, event: { type: "offer", params: { service: "lounge" } } }],
    };
    const careless = formulasOf(policyOf(document));
    expect(careless.space.implies(careless.possible, careless.someOffer("lounge"))).toBe(true);
    expect(careless.offered("lounge")).toBe(careless.segment("regular"));
  });
});

describe("levels", () => {
  test("the best of what the matching offers give, component by component, below the ceiling", () => {
    const target = formulas.commitmentAtLeast("breakfast", "target");
    const long = formulas.termAtLeast("breakfast", "hours", 5);
    expect([holds(target, { company: true }), holds(long, { company: true })]).toEqual([true, false]);
    expect([holds(target, { nights: 10 }), holds(long, { nights: 10 })]).toEqual([false, true]);
    expect([holds(target, { nights: 10, company: true }), holds(long, { nights: 10, company: true })]).toEqual([true, true]);
    expect(formulas.commitmentAtLeast("breakfast", "guaranteed")).toBe(space.nobody);
  });

  test("a service that is not offered is below every level, the lowest too", () => {
    expect(formulas.commitmentAtLeast("breakfast", "none")).toBe(formulas.offered("breakfast"));
  });

  test("a limit cuts what it names and nothing else", () => {
    const limit = {
      name: "modest for companies",
      conditions: { condition: "business" },
      event: { type: "limit", params: { service: "breakfast", terms: { hours: 4 } } },
    };
    const limited = formulasOf(policyOf({ ...hotelDocument, rules: [...hotelDocument.rules, limit] }));
    const both = customer({ nights: 10, company: true });
    expect(limited.space.has(limited.termAtLeast("breakfast", "hours", 4), both)).toBe(true);
    expect(limited.space.has(limited.termAtLeast("breakfast", "hours", 5), both)).toBe(false);
    expect(limited.space.has(limited.commitmentAtLeast("breakfast", "target"), both)).toBe(true);
  });
});

describe("what a channel carries", () => {
  test("a channel that an offer names carries nothing past `knownTo`", () => {
    expect(formulas.carriedBecauseOf("business-letter", "upgrade")).toBe(space.nobody);
    expect(formulas.carriedBecauseOf("front-desk", "upgrade")).toBe(space.nobody);
    expect(holds(formulas.carriedBecauseOf("phone", "upgrade"), { nights: 31 })).toBe(true);
  });

  test("a public channel carries only what names it", () => {
    expect(formulas.carriedBecauseOf("website", "network")).toBe(formulas.possible);
    expect(formulas.carriedBecauseOf("website", "breakfast")).toBe(space.nobody);
  });

  test("an offer that names no channel is carried where the whole audience is offered the service, at that clock", () => {
    const carried = formulas.carriedBecauseOf("club-letter", "breakfast");
    expect(holds(carried, { company: true })).toBe(true);
    expect(holds(carried, { company: true, today: "2026-12-25" })).toBe(false);
    expect(formulas.carriedBecauseOf("business-letter", "lounge")).toBe(space.nobody);
  });

  test("an individual channel carries nothing because of a customer whom its `except` excludes", () => {
    const channels = { ...hotelDocument.channels, phone: { reach: "individual", except: { condition: "business" } } };
    const quiet = formulasOf(policyOf({ ...hotelDocument, channels }));
    const carried = quiet.carriedBecauseOf("phone", "upgrade");
    expect(quiet.space.has(carried, customer({ nights: 31 }))).toBe(true);
    expect(quiet.space.has(carried, customer({ nights: 31, company: true }))).toBe(false);
  });
});

test("an invariant rescues a proof: what cannot occur is in no set", () => {
  const never = { not: { all: [{ condition: "regular" }, { condition: "business" }] } };
  const formulas = formulasOf(policyOf({ ...hotelDocument, invariants: [never] }));
  expect(formulas.space.isEmpty(formulas.space.and(formulas.segment("regular"), formulas.segment("business")))).toBe(true);
});
