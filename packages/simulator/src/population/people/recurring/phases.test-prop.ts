import fc from "fast-check";
import { expect, test } from "vitest";
import { firstRows } from "../columns/stored.js";
import { type AtFirst, drawPhases, MOST_WEEKS, WEEK, YEAR } from "./phases.js";

const draws = fc.record({ seed: fc.integer(), values: fc.integer({ min: 1, max: 60 }), attempt: fc.nat({ max: 100 }) });

const anyFirst = (values: number) =>
  fc.oneof(
    fc.constant<AtFirst>({ kind: "any" }),
    fc.constant<AtFirst>({ kind: "none" }),
    fc.nat({ max: Math.min(values, MOST_WEEKS) - 1 }).map((value): AtFirst => ({ kind: "value", value })),
  );

const cases = draws.chain((drawn) => fc.tuple(fc.constant(drawn), fc.array(anyFirst(drawn.values), { minLength: 1, maxLength: 10 })));

test("no two own weeks of a person meet, as far as a year has room for them", () => {
  fc.assert(
    fc.property(cases, ([{ seed, values, attempt }, firsts]) => {
      const phases = drawPhases(seed, "feast", values, firstRows(firsts.length), attempt, (place) => firsts[place] as AtFirst);
      expect(phases).toHaveLength(Math.min(values, MOST_WEEKS));
      for (const row of firsts.keys()) {
        const own = Float64Array.from(phases, (track) => track[row] as number).sort();
        for (const [i, phase] of own.entries()) {
          const next = own[i + 1] ?? (own[0] as number) + YEAR;
          expect(phase).toBeLessThan(YEAR);
          if (own.length > 1) expect(next - phase).toBeGreaterThanOrEqual(WEEK);
        }
      }
    }),
  );
});

test("the first week has the own week that it must have, and no other", () => {
  fc.assert(
    fc.property(cases, ([{ seed, values, attempt }, firsts]) => {
      const phases = drawPhases(seed, "feast", values, firstRows(firsts.length), attempt, (place) => firsts[place] as AtFirst);
      for (const [row, first] of firsts.entries()) {
        const atFirst = phases.flatMap((track, value) => ((track[row] as number) < WEEK ? [value] : []));
        if (first.kind === "any") expect(atFirst.length).toBeLessThanOrEqual(1);
        else expect(atFirst).toEqual(first.kind === "none" ? [] : [first.value]);
      }
    }),
  );
});

test("own weeks are spread evenly over the year", () => {
  for (const values of [1, 4]) {
    const phases = drawPhases(7, "feast", values, firstRows(20_000), 0);
    for (const track of phases) {
      const months = new Uint32Array(12);
      for (const phase of track) months[Math.floor((phase * 12) / YEAR)] = (months[Math.floor((phase * 12) / YEAR)] as number) + 1;
      for (const month of months) expect(Math.abs(month - 20_000 / 12)).toBeLessThan(200);
    }
  }
});
