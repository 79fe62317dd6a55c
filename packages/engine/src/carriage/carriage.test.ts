import { describe, expect, test } from "vitest";
import { formulasOf } from "../formulas/formulas.js";
import { hotel, hotelDocument, policyOf } from "../formulas/hotel.test-support.js";
import { carriageOf } from "./carriage.js";
import { ALWAYS, NEVER } from "./clocks.js";

describe("carriage", () => {
  const carriage = carriageOf(hotel());

  test("depends on the clock alone", () => {
    expect(carriage.byDefault("club-letter", "breakfast")).toEqual({
      kind: "within",
      spans: [{ to: "2026-12-23" }, { from: "2026-12-27" }],
    });
  });

  test("a channel that reaches anyone outside `knownTo` does not carry, one that does not does", () => {
    expect(carriage.named("phone", "upgrade")).toBe(ALWAYS);
    expect(carriage.named("front-desk", "upgrade")).toBe(NEVER);
    expect(carriage.named("website", "network")).toBe(ALWAYS);
  });

  test.each([
    ["date", "2026-05-01", "2026-05-02"],
    ["date-time", "2026-05-01T00:00:00.000Z", "2026-05-01T00:00:00.001Z"],
  ])("is spans of the clock also where the clock, a %s, is compared with facts", (format, last, next) => {
    const isFor = (operator: string, value: object | string) => ({ all: [{ fact: "until", operator, value }] });
    const policy = policyOf({
      tierpolicy: 1,
      name: "contracts",
      facts: { until: { type: "string", format }, today: { type: "string", format, clock: true } },
      segments: { active: { conditions: isFor("greaterThanInclusive", { fact: "today" }) } },
      services: { hotline: { need: "basic", control: "high" } },
      channels: { letter: { reach: { segments: ["active"] } } },
      rules: [{ conditions: isFor("greaterThan", last), event: { type: "offer", params: { service: "hotline" } } }],
    });
    // Until then, somebody's contract is active that runs out on the last day that is too early.
    expect(carriageOf(policy).byDefault("letter", "hotline")).toEqual({ kind: "within", spans: [{ from: next }] });
  });

  test("what no offer can ask for is never carried", () => {
    // No offer of the upgrade names it, though all of its audience may know.
    expect(carriage.named("club-letter", "upgrade")).toBe(NEVER);
    // An offer names it, at a publicity that a delight cannot have.
    expect(carriage.named("business-letter", "upgrade")).toBe(NEVER);
    expect(carriage.byDefault("phone", "upgrade")).toBe(NEVER);
    expect(carriage.byDefault("phone", "lounge")).toBe(ALWAYS);
  });

  test("a channel carries at no time what no policy has", () => {
    expect([carriage.named("radio", "upgrade"), carriage.byDefault("phone", "radio")]).toEqual([NEVER, NEVER]);
  });
});

test("a channel does not carry what the budget does not suffice to decide, and the next question has a fresh one", () => {
  const policy = policyOf({ ...hotelDocument, rules: hotelDocument.rules.filter(({ event }) => event.params.service === "breakfast") });
  const carriage = carriageOf(policy, formulasOf(policy, { budget: 3 }));
  const butForChristmas = { kind: "within", spans: [{ to: "2026-12-23" }, { from: "2026-12-27" }] };
  const breakfastOn = ["club-letter", "business-letter"] as const;
  expect(breakfastOn.map((channel) => carriageOf(policy).byDefault(channel, "breakfast"))).toEqual([butForChristmas, butForChristmas]);
  expect(breakfastOn.map((channel) => carriage.byDefault(channel, "breakfast"))).toEqual([NEVER, butForChristmas]);
});
