import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_COEFFICIENTS } from "../../population/coefficients/coefficients.js";
import { handmadeWorld } from "../../population/life/handmade-world.test-support.js";
import { live } from "../../population/life/live.js";
import type { Week } from "../../population/simulation.js";
import { anyPolicies } from "./any-policies.test-support.js";
import { anyWorld } from "./any-world.test-support.js";
import { busyCoefficients } from "./busy.test-support.js";
import { ByHand } from "./by-hand.test-support.js";
import { Met } from "./met.test-support.js";
import { simulated, worldFor } from "./setting.test-support.js";
import { summedByHand } from "./summed-by-hand.test-support.js";

const kinds = ["asked", "given"].flatMap((kind) => ["basic", "expected", "delight"].map((need) => `${kind} ${need}`));
const events = [
  ...[...kinds, "scheduled delight"].flatMap((kind) => ["delivered", "failed", "missed"].map((fate) => `${kind} ${fate}`)),
  ...["given foreseen", "scheduled foreseen", "dropped", "comparisons"],
  ...["good tales", "bad tales", "heard", "believed", "won", "referred", "left"],
  ...["outsiders", "outsiders by word of mouth", "outsiders by a channel"],
].sort();

const weekAfterWeek = (byHand: ByHand, weeks: Iterable<Week>, met: Met): void => {
  for (const week of weeks) {
    const happened = byHand.live();
    const expected = summedByHand(byHand, week.week, happened);
    if (!isDeepStrictEqual(week, expected)) expect(week).toEqual(expected);
    met.meet(byHand.world, expected, happened);
  }
};

test("what becomes of any world is what becomes of it by hand, week by week, to the last bit", () => {
  const met = new Met();
  fc.assert(
    fc.property(anyWorld(1, 40, 20), busyCoefficients, fc.integer(), (begin, coefficients, seed) => {
      weekAfterWeek(new ByHand(begin(), coefficients, seed), live(begin(), { coefficients, seed }), met);
    }),
    { numRuns: 80 },
  );
  expect(met.events).toEqual(events);
  // Each of these alone may fail to happen once in a while.
  const rare = /^(given|scheduled) .*missed/;
  expect(met.seldomer(1).filter((event) => !rare.test(event))).toEqual([]);
  expect(met.often(rare)).toBeGreaterThan(10);
});

test("so is what becomes of more people than are dealt with at a time", () => {
  const met = new Met();
  fc.assert(
    fc.property(anyWorld(2500, 4500, 5), busyCoefficients, fc.integer(), (begin, coefficients, seed) => {
      weekAfterWeek(new ByHand(begin(), coefficients, seed), live(begin(), { coefficients, seed }), met);
    }),
    { numRuns: 2 },
  );
});

/** More than one in two tells of something in the first week. */
const talkative = () =>
  handmadeWorld({
    customers: 3_000,
    strangers: 500,
    weeks: 3,
    equals: (row, week) => (row + Math.floor(week / 3)) % 3,
    services: [
      { need: "basic", delivery: { kind: "asked", perYear: 53 }, kept: 0.5, situation: { offered: true, category: 0.8 } },
      { need: "delight", delivery: { kind: "asked", perYear: 26 }, situation: (row) => ({ offered: row % 2 === 0 }) },
    ],
  });

test("so is what becomes of people most of whom tell many far away", () => {
  const coefficients = { ...DEFAULT_COEFFICIENTS, farAcquaintances: 0.9, unhappyTell: 12, happyTell: 12 };
  const met = new Met();
  weekAfterWeek(new ByHand(talkative(), coefficients, 3), live(talkative(), { coefficients, seed: 3 }), met);
  // More letters than there is room for at first.
  expect(met.often(/^heard$/)).toBeGreaterThan(40_000);
});

test("so is what becomes of people who know more others than 64, and tell most of them", () => {
  const coefficients = { ...DEFAULT_COEFFICIENTS, acquaintances: 100, farAcquaintances: 0.3, unhappyTell: 50, happyTell: 45.5 };
  weekAfterWeek(new ByHand(talkative(), coefficients, 5), live(talkative(), { coefficients, seed: 5 }), new Met());
});

/** Forty-two ways in which the policy comes to something for somebody, of three services. */
const manifold = () =>
  handmadeWorld({
    customers: 300,
    weeks: 6,
    services: [2, 3, 7].map((ways) => ({
      need: "basic" as const,
      delivery: { kind: "asked" as const, perYear: 26 },
      kept: 0.5,
      situation: (row: number, week: number) => ({
        offered: true,
        told: "public" as const,
        claim: ((row + (week > 3 ? row % 5 : 0)) % ways) / 7,
        category: 0.2,
      }),
    })),
  });

test("so is what becomes of people to whom services come to more different things than there is room for at first", () => {
  weekAfterWeek(
    new ByHand(manifold(), DEFAULT_COEFFICIENTS, 2),
    live(manifold(), { coefficients: DEFAULT_COEFFICIENTS, seed: 2 }),
    new Met(),
  );
});

const options = fc.record({
  customers: fc.noBias(fc.integer({ min: 1, max: 40 })),
  weeks: fc.noBias(fc.integer({ min: 1, max: 14 })),
  seed: fc.integer(),
  start: fc.constantFrom("2026-01-05", "2026-06-20"),
  coefficients: busyCoefficients,
});

test("what becomes of a policy is what becomes of it by hand, week by week, to the last bit", () => {
  const met = new Met();
  fc.assert(
    fc.property(anyPolicies, options, (policy, of) => {
      const { customers, strangers, weeks } = simulated(policy, of);
      const byHand = new ByHand(worldFor(policy, of), of.coefficients, of.seed);
      expect([customers, strangers]).toEqual([of.customers, Math.ceil(of.customers * of.coefficients.strangers)]);
      weekAfterWeek(byHand, weeks, met);
    }),
    { numRuns: 15 },
  );
  const usual = met.seldomer(1).filter((event) => !/missed|foreseen|^given (basic|expected) /.test(event));
  expect(usual, "everything else has happened").toEqual(["outsiders by a channel: 0"]);
});
