import { expect, test } from "vitest";
import { segmentWeekOf, simulationOf, weekOf } from "../../../population/bands/simulations.test-support.js";
import { weeksCsv } from "./weeks-csv.js";

test("a spreadsheet has a line for each segment in each week of each run", () => {
  const segments = [
    segmentWeekOf({ customers: 12_000, satisfaction: 0.125, left: 3 }),
    segmentWeekOf({ customers: 0, satisfaction: Number.NaN, left: 0 }),
  ];
  const simulated = (seed: number) =>
    simulationOf([weekOf(0, { segments }), weekOf(1, { segments })], { seed, segments: ["everyone", "vip"] });
  expect(weeksCsv([simulated(7), simulated(8)])).toBe(`seed,week,date,segment,customers,satisfaction,left
7,0,2026-01-05,everyone,12000,0.125,3
7,0,2026-01-05,vip,0,,0
7,1,2026-01-12,everyone,12000,0.125,3
7,1,2026-01-12,vip,0,,0
8,0,2026-01-05,everyone,12000,0.125,3
8,0,2026-01-05,vip,0,,0
8,1,2026-01-12,everyone,12000,0.125,3
8,1,2026-01-12,vip,0,,0
`);
});
