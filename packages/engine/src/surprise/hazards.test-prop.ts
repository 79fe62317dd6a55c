import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarOf } from "./calendar.js";
import { drawsOf } from "./draws.js";
import { type Candidate, hazardOf, hazardsOf, restsAt, YEAR } from "./hazards.js";

/** A schedule that leaves something to chance, as every valid policy's does. */
const schedules = fc
  .record({ perYear: fc.double({ min: 0.2, max: 40, noNaN: true }), share: fc.double({ min: 0, max: 0.9, noNaN: true }) })
  .map(({ perYear, share }) => ({ perYear, minGapDays: Math.max(0, Math.floor((YEAR / perYear - 1) * share)) }));

const candidates = (minLength: number): fc.Arbitrary<readonly Candidate[]> =>
  fc.array(schedules, { minLength, maxLength: 6 }).map((all) => all.map((schedule, at) => ({ service: `s${at}`, schedule })));

const meanOf = ({ schedule }: Candidate) => YEAR / schedule.perYear;

describe("the hazards of some delights", () => {
  it("are, of one alone, what the formula says", () => {
    fc.assert(
      fc.property(schedules, (schedule) => {
        const [hazard] = hazardsOf([{ service: "tea", schedule }]);
        expect(hazard).toEqual({
          service: "tea",
          gap: schedule.minGapDays,
          base: 1 / (YEAR / schedule.perYear - schedule.minGapDays),
          extra: 0,
        });
      }),
    );
  });

  it("keep the mean interval of each at no less than its schedule says", () => {
    fc.assert(
      fc.property(candidates(2), (all) => {
        const hazards = hazardsOf(all);
        const waits = hazards.map((hazard) => 1 / hazardOf(hazard));
        const rests = restsAt(
          waits,
          hazards.map(({ gap }) => gap),
        );
        for (const [at, candidate] of all.entries())
          expect((waits[at] ?? 0) + (rests[at] ?? 0)).toBeGreaterThan(meanOf(candidate) * (1 - 1e-12));
      }),
    );
  });

  it("keep it where they are found slowly: two that are seldom, and hardly different", () => {
    const all = [
      { service: "s0", schedule: { perYear: 0.2, minGapDays: 0 } },
      { service: "s1", schedule: { perYear: 0.2, minGapDays: 4 } },
    ];
    const hazards = hazardsOf(all);
    const waits = hazards.map((hazard) => 1 / hazardOf(hazard));
    for (const [at, rest] of restsAt(waits, [0, 4]).entries()) expect((waits[at] ?? 0) + rest).toBeGreaterThanOrEqual(YEAR / 0.2 - 1e-9);
  });

  it("leave at least a quarter of the waiting time to chance, and never more than there is", () => {
    fc.assert(
      fc.property(candidates(1), (all) => {
        for (const hazard of hazardsOf(all)) {
          expect(hazardOf(hazard)).toBeGreaterThanOrEqual(hazard.base);
          expect(hazardOf(hazard)).toBeLessThanOrEqual(Math.min(1, hazard.base * 4) + 1e-12);
        }
      }),
    );
  });
});

describe("the calendar of some delights", () => {
  const calendars = fc
    .tuple(candidates(1), fc.string({ minLength: 1 }))
    .map(([all, customer]) => ({ all, deliveries: calendarOf(hazardsOf(all), drawsOf("a secret of the tests", customer), 1_500) }));

  it("has at most one a day, and never the same twice running", () => {
    fc.assert(
      fc.property(calendars, ({ all, deliveries }) => {
        for (const [at, { service, day }] of deliveries.slice(1).entries()) {
          expect(day).toBeGreaterThan(deliveries[at]?.day ?? 0);
          if (all.length > 1) expect(service).not.toBe(deliveries[at]?.service);
        }
      }),
    );
  });

  it("has at least the gap of each between two of it", () => {
    fc.assert(
      fc.property(calendars, ({ all, deliveries }) => {
        for (const { service, schedule } of all) {
          const days = deliveries.filter((one) => one.service === service).map(({ day }) => day);
          for (const [at, day] of days.slice(1).entries()) expect(day - (days[at] ?? 0)).toBeGreaterThan(schedule.minGapDays);
        }
      }),
    );
  });

  it("begins with what a shorter one has", () => {
    fc.assert(
      fc.property(candidates(1), fc.nat(2_000), (all, until) => {
        const [hazards, draws] = [hazardsOf(all), drawsOf("a secret of the tests", "c-7")];
        expect(calendarOf(hazards, draws, until)).toEqual(calendarOf(hazards, draws, 2_000).filter(({ day }) => day <= until));
      }),
    );
  });
});
