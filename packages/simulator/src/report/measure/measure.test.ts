import { describe, expect, it } from "vitest";
import { bandAround } from "../../population/bands/band.js";
import { clubEnsemble, clubPolicy } from "../reported.test-support.js";
import { measure } from "./measure.js";

describe("what is measured of an ensemble", () => {
  const simulated = measure(clubPolicy(), clubEnsemble, false);

  it("says from what it started", () => {
    const { start, end, dates, seeds, customers, strangers, given } = simulated;
    expect({ start, end, dates: dates.length, seeds, customers, strangers, given }).toEqual({
      start: "2026-01-05",
      end: "2026-03-15",
      dates: 10,
      seeds: [1, 2],
      customers: 100,
      strangers: 25,
      given: false,
    });
  });

  it("follows everyone and each segment, with bands over the runs", () => {
    expect(simulated.everyone.satisfaction[4]).toEqual(bandAround([0.2, 0.25]));
    expect(simulated.groups.map(({ satisfaction }) => satisfaction.at(-1)?.mean)).toEqual([0.2375, -0.1]);
    expect(simulated.groups.map(({ customers }) => customers.at(-1)?.mean)).toEqual([81, 10]);
  });

  it("makes of those who left in some weeks the share who leave within a year", () => {
    // 20 of 975 customers of a week
    expect(simulated.everyone.leaving.mean).toBeCloseTo(1 - (1 - 20 / 975) ** (365.25 / 7), 12);
    expect(simulated.groups[1]?.leaving.mean).toBe(0);
  });

  it("says of a delight for what share of all it is one no more, and of nothing else", () => {
    expect(simulated.services.map(({ dropped }) => dropped?.at(-1)?.mean)).toEqual([undefined, undefined, 27 / 91]);
    expect(simulated.everyone.services.map(({ dropped }) => dropped?.mean)).toEqual([undefined, undefined, 27 / 91]);
    expect(simulated.everyone.services[2]?.expectation.mean).toBe(Number.NaN);
  });

  it("counts outsiders of what not everybody may know, and nobody of anything else", () => {
    expect(simulated.services.map(({ exposure }) => exposure && [exposure.byWordOfMouth.at(-1)?.mean, exposure.byChannel])).toEqual([
      undefined,
      [27, 0],
      undefined,
    ]);
  });

  it("adds up what came of each service, and who came and went", () => {
    const totals = simulated.services.map(({ deliveries, failures, missed, comparisons, cost }) =>
      [deliveries, failures, missed, comparisons, cost].map(({ mean }) => mean),
    );
    expect(totals).toEqual([
      [400, 10, 0, 0, 0],
      [50, 0, 0, 10, 500],
      [20, 0, 10, 0, 0],
    ]);
    expect([simulated.flows.won.mean, simulated.flows.referred.mean, simulated.flows.left.mean]).toEqual([10, 0.5, 20]);
  });

  it("sets the cost of a month against the budget, whatever time that is for", () => {
    const { total, perMonth, months, budget } = simulated.cost;
    expect(total.mean).toBe(500);
    expect(perMonth.mean).toBeCloseTo((50 / 7) * 30.4375, 9);
    expect(months).toEqual([{ month: "2026-02", cost: { mean: 200, low: 200, high: 200 } }]);
    expect(budget).toEqual({ amount: 1200, per: "year", perMonth: 100 });
  });
});
