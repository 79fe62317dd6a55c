import { DEFAULT_COEFFICIENTS } from "../coefficients/coefficients.js";
import type { SegmentWeek, ServiceWeek, Simulation, Week } from "../simulation.js";

/** What became of nobody: no week has anything in it but what the test is about. */
export const weekOf = (week: number, facts: Partial<Week> = {}): Week => ({
  week,
  date: new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10),
  customers: 100,
  won: 0,
  referred: 0,
  left: 0,
  tales: { good: 0, bad: 0 },
  cost: 0,
  segments: [segmentWeekOf()],
  services: [],
  ...facts,
});

export const segmentWeekOf = (facts: Partial<SegmentWeek> = {}): SegmentWeek => ({
  customers: 100,
  satisfaction: 0,
  left: 0,
  services: [],
  ...facts,
});

export const serviceWeekOf = (facts: Partial<ServiceWeek> = {}): ServiceWeek => ({
  deliveries: 0,
  failures: 0,
  missed: 0,
  satisfaction: Number.NaN,
  cost: 0,
  comparisons: 0,
  outsiders: { people: 0, byWordOfMouth: 0, byChannel: 0 },
  ...facts,
});

export const simulationOf = (weeks: readonly Week[], facts: Partial<Simulation> = {}): Simulation => ({
  policy: { name: "handmade", version: "1", currency: "EUR" },
  seed: 1,
  start: "2026-01-05",
  customers: 100,
  strangers: 25,
  coefficients: DEFAULT_COEFFICIENTS,
  segments: ["everyone"],
  services: [],
  weeks,
  ...facts,
});
