import { describe, expect, it } from "vitest";
import { CUSTOMERS, SECRET, SPAN, scheduleOf } from "./distribution/schedule.test-support.js";

/** From lists as `2/60, 1/200`: so often a year, and so many days between. */
const named = (schedules: string) =>
  schedules.split(", ").map((schedule, at) => {
    const [perYear = 0, minGapDays = 0] = schedule.split("/").map(Number);
    return { service: `s${at}`, schedule: { perYear, minGapDays } };
  });

describe("among several delights, each comes as often as it should, and no more", () => {
  it.each<[string, string, readonly number[]]>([
    ["two of once a year are two a year", "1/0, 1/0", [1, 1]],
    ["three are three", "1/0, 1/0, 1/0", [1, 1, 1]],
    ["one that comes more often than each of the others", "1.5/0, 1/0, 1/0", [1.5, 1, 1]],
    ["gaps cost little", "2/60, 2/45, 1/150", [1.91, 1.88, 1]],
    ["long gaps cost a little more", "1/120, 1/150, 1/200", [0.95, 0.96, 0.985]],
    ["two with long gaps wait for each other", "1/200, 1/200", [0.94, 0.94]],
    ["four with gaps", "4/30, 6/21, 2/60, 1/200", [3.92, 5.2, 1.98, 1]],
    ["one of two cannot come more often than the other", "12/0, 1/0", [1, 1]],
    ["nor one of three more often than the other two, and a quarter of its wait is left to chance", "3/0, 1/0, 1/0", [1.83, 1, 1]],
    ["two a week, where many are due on one day", "100/1, 100/0, 60/2", [90, 90, 49.4]],
  ])("%s", (_, schedules, expected) => {
    const candidates = named(schedules);
    const schedule = scheduleOf(candidates);
    const customers = (expected[0] ?? 0) > 50 ? CUSTOMERS.slice(0, 20) : CUSTOMERS;
    const counts = new Map<string, number>();
    for (const customer of customers)
      for (const { service } of schedule(SECRET, customer)) counts.set(service, (counts.get(service) ?? 0) + 1);
    for (const [at, { service, schedule }] of candidates.entries()) {
      const rate = (counts.get(service) ?? 0) / customers.length / (SPAN / 365.25);
      expect(Math.abs(rate / (expected[at] ?? 0) - 1)).toBeLessThan(0.03);
      expect(rate).toBeLessThan(schedule.perYear * 1.02);
    }
  });
});
