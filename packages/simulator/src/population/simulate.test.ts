import { definePolicy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { simulate, simulateInParallel } from "./simulate.js";
import type { Simulation } from "./simulation.js";

const defined = definePolicy({
  tierpolicy: 1,
  name: "bakery",
  version: "3",
  currency: "EUR",
  facts: { visits: { type: "integer", minimum: 0 }, birthday: { type: "boolean", recurring: true } },
  segments: { regular: { conditions: { all: [{ fact: "visits", operator: "greaterThan", value: 50 }] } } },
  services: {
    bread: { need: "basic", control: "high" },
    cake: { need: "delight", exclusiveTo: ["regular"], cost: 2 },
    cards: { need: "delight" },
  },
  channels: { window: { reach: "public" }, counter: { reach: "individual" } },
  rules: [
    { name: "bread for everyone", conditions: { all: [] }, event: { type: "offer", params: { service: "bread" } } },
    { name: "cake for regulars", conditions: { condition: "regular" }, event: { type: "offer", params: { service: "cake" } } },
    {
      name: "a card on the day",
      conditions: { all: [{ fact: "birthday", operator: "equal", value: true }] },
      event: { type: "offer", params: { service: "cards" } },
    },
  ],
});
if (isLeft(defined)) throw new Error(defined.left[0].message);
const policy = defined.right;

const simulated = (of: ReturnType<typeof simulate>): Simulation => {
  if (isLeft(of)) throw new Error(of.left[0].message);
  return of.right;
};

describe("simulate", () => {
  test("says what was simulated, and what became of everybody", () => {
    const { weeks, coefficients, ...said } = simulated(
      simulate(policy, { customers: 400, weeks: 60, seed: 3, coefficients: { strangers: 0.5 } }),
    );
    expect(said).toEqual({
      policy: { name: "bakery", version: "3", currency: "EUR" },
      seed: 3,
      start: "2026-01-05",
      customers: 400,
      strangers: 200,
      segments: ["everyone", "regular"],
      services: ["bread", "cake", "cards"],
    });
    expect(coefficients.strangers).toBe(0.5);
    expect(weeks.map(({ week, date }) => [week, date]).slice(0, 2)).toEqual([
      [0, "2026-01-05"],
      [1, "2026-01-12"],
    ]);
    // everybody has a birthday in a year, but for those whose week was the first, and those who had left
    const cards = weeks.slice(0, 53).reduce((sum, { services }) => sum + (services[2]?.deliveries ?? 0), 0);
    expect(cards).toBeGreaterThan(330);
    expect(cards).toBeLessThan(450);
    for (const { services, cost } of weeks) expect(cost).toBe(2 * (services[1]?.deliveries ?? 0));
  });

  test("conserves customers", () => {
    let before = 300;
    for (const { customers, won, referred, left, segments } of simulated(simulate(policy, { customers: 300, weeks: 104 })).weeks) {
      expect(customers).toBe(before + won - left);
      expect(referred).toBeLessThanOrEqual(won);
      expect(segments[0]?.customers).toBe(customers);
      before = customers;
    }
  });

  test("starts from customers who are given", () => {
    const customers = [
      { visits: 60, birthday: false },
      { visits: 3, birthday: false },
    ];
    const [week] = simulated(simulate(policy, { customers, weeks: 1 })).weeks;
    expect(week?.segments.map(({ services }) => services.map(({ offered }) => offered).slice(0, 2))).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });

  test("says everything that is wrong with the options", () => {
    expect(simulate(policy, { weeks: 0, seed: 0.5 })).toMatchObject({
      left: [{ code: "simulation-option" }, { code: "simulation-option" }],
    });
  });
});

describe("simulateInParallel", () => {
  test("says the same, and tells after each week how many are done", async () => {
    const options = { customers: 200, weeks: 5, seed: 2 };
    const told: (readonly number[])[] = [];
    const parallel = await simulateInParallel(policy, { ...options, threads: 4, onWeek: (...weeks) => told.push(weeks) });
    expect(parallel).toEqual(simulate(policy, options));
    expect(told).toEqual([
      [1, 5],
      [2, 5],
      [3, 5],
      [4, 5],
      [5, 5],
    ]);
  });

  test("says everything that is wrong with the options", async () => {
    expect(await simulateInParallel(policy, { weeks: 0, threads: 0 })).toMatchObject({
      left: [{ code: "simulation-option" }, { code: "simulation-option" }],
    });
  });
});
