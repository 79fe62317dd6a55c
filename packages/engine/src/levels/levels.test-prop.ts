import { COMMITMENTS, PUBLICITIES, type TermScale } from "@tierpolicy/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ceilingOf } from "./ceiling.js";
import { commitment, publicity } from "./ladders.js";
import { atLeast, type LevelLattice } from "./lattice.js";
import { expectLatticeLaws, expectOrderLaws } from "./lattice-laws.test-support.js";
import { service } from "./service.test-support.js";
import { type ServiceLevels, serviceLevels } from "./service-levels.js";
import { termLattice } from "./term.js";
import { wilsonLowerBound } from "./wilson.js";

const grades: TermScale = { kind: "enum", values: ["slow", "brisk", "instant"] };
const hours: TermScale = { kind: "integer", better: "less" };
const share: TermScale = { kind: "number", better: "more" };
const terms = new Map<string, TermScale>([
  ["grade", grades],
  ["hours", hours],
  ["share", share],
]);

const anyGrade = fc.constantFrom("slow", "brisk", "instant");
const anyHours = fc.integer({ min: -3, max: 3 });
const anyShare = fc.double({ noNaN: true, noDefaultInfinity: true });
const anyLevels: fc.Arbitrary<ServiceLevels> = fc.record({
  commitment: fc.constantFrom(...COMMITMENTS),
  publicity: fc.constantFrom(...PUBLICITIES),
  terms: fc.record({ grade: anyGrade, hours: anyHours, share: anyShare }).map((values) => new Map(Object.entries(values))),
});

const lattices = (visit: <Level>(lattice: LevelLattice<Level>, levels: fc.Arbitrary<Level>) => void): void => {
  visit(commitment, fc.constantFrom(...COMMITMENTS));
  visit(publicity, fc.constantFrom(...PUBLICITIES));
  visit(termLattice(grades), anyGrade);
  visit(termLattice(hours), anyHours);
  visit(termLattice(share), anyShare);
  visit(serviceLevels({ terms }), anyLevels);
};

describe("levels", () => {
  test("every ladder and their product are bounded distributive lattices", () => lattices(expectLatticeLaws));

  test("being at least as good is the order of the lattice", () => lattices(expectOrderLaws));

  test("a product is at least as good exactly where every component is", () => {
    const product = serviceLevels({ terms });
    fc.assert(
      fc.property(anyLevels, anyLevels, (a, b) => {
        const everyTerm = [...terms].every(([term, scale]) => {
          const [first, second] = [a.terms.get(term), b.terms.get(term)];
          return first !== undefined && second !== undefined && atLeast(termLattice(scale))(first, second);
        });
        const expected = atLeast(commitment)(a.commitment, b.commitment) && atLeast(publicity)(a.publicity, b.publicity) && everyTerm;
        expect(atLeast(product)(a, b)).toBe(expected);
      }),
    );
  });
});

describe("evidence", () => {
  const anyEvidence = fc
    .integer({ min: 0, max: 100_000 })
    .chain((promised) => fc.record({ kept: fc.integer({ min: 0, max: promised }), promised: fc.constant(promised) }));

  test("the lower end of the interval is a share, and never above the measured one", () => {
    fc.assert(
      fc.property(anyEvidence, ({ kept, promised }) => {
        const lower = wilsonLowerBound(kept, promised);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(promised === 0 ? 0 : kept / promised);
      }),
    );
  });

  test("one more promise kept never lowers the ceiling, and one more broken never raises it", () => {
    fc.assert(
      fc.property(anyEvidence, fc.double({ min: 0, max: 1, noNaN: true }), ({ kept, promised }, target) => {
        const ceiling = (evidence: { kept: number; promised: number }) => ceilingOf(service({ standard: { target }, evidence })).commitment;
        const now = ceiling({ kept, promised });
        expect(atLeast(commitment)(ceiling({ kept: kept + 1, promised: promised + 1 }), now)).toBe(true);
        if (promised > 0) expect(atLeast(commitment)(now, ceiling({ kept, promised: promised + 1 }))).toBe(true);
      }),
    );
  });
});
