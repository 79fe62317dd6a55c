import { COMMITMENTS, PUBLICITIES, type TermScale } from "@tierpolicy/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publicity } from "./ladders.js";
import { publicityRank, RankedLevels } from "./ranked-levels.js";
import { Ranks } from "./ranks.js";
import { type ServiceLevels, serviceLevels } from "./service-levels.js";
import { termLattice } from "./term.js";

const terms = new Map<string, TermScale>([
  ["share", { kind: "number", better: "more" }],
  ["hours", { kind: "integer", better: "less" }],
  ["grade", { kind: "enum", values: ["slow", "brisk", "instant"] }],
]);
const lattice = serviceLevels({ terms });

const anyLevels: fc.Arbitrary<ServiceLevels> = fc.record({
  commitment: fc.constantFrom(...COMMITMENTS),
  publicity: fc.constantFrom(...PUBLICITIES),
  terms: fc
    .record({
      share: fc.double({ noNaN: true, min: -2, max: 2 }).map((share) => share + 0),
      hours: fc.constantFrom(-1, 0, 4, 24, Number.NEGATIVE_INFINITY),
      grade: fc.constantFrom("slow", "brisk", "instant"),
    })
    .map((values) => new Map(Object.entries(values))),
});
const someLevels = fc.array(fc.oneof(anyLevels, fc.constantFrom(lattice.zero, lattice.one)), { minLength: 1, maxLength: 6 });

const levelsOf = (ranked: RankedLevels, got: Int32Array): object => ({
  commitment: ranked.commitmentOf(got),
  publicity: ranked.publicityOf(got),
  terms: { ...ranked.termsOf(got) },
});
const plain = (levels: ServiceLevels): object => ({ ...levels, terms: Object.fromEntries(levels.terms) });

describe("ranks", () => {
  test("join to the greater number and meet in the lesser, as the levels of the ladder do", () => {
    const hours = termLattice({ kind: "integer", better: "less" });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2 }), (values) => {
        const ranks = new Ranks(hours, values);
        const [a, b] = values as [number, number];
        expect(ranks.levels[Math.max(ranks.rankOf(a), ranks.rankOf(b))]).toBe(hours.join(a, b));
        expect(ranks.levels[Math.min(ranks.rankOf(a), ranks.rankOf(b))]).toBe(hours.meet(a, b));
      }),
    );
  });

  test("of zeros are the same, and of a level that was not given there is none", () => {
    const ranks = new Ranks(termLattice({ kind: "number", better: "more" }), [0, -0, 1]);
    expect([ranks.rankOf(-0), ranks.rankOf(0), ranks.rankOf(1), ranks.rankOf(2)]).toEqual([0, 0, 1, -1]);
  });
});

describe("levels in rows of ranks", () => {
  test("join and meet as the levels of the service do", () => {
    fc.assert(
      fc.property(someLevels, someLevels, (offers, caps) => {
        const ranked = new RankedLevels({ terms }, [...offers, ...caps]);
        const got = new Int32Array(ranked.width);
        ranked.set(got, 0);
        expect(levelsOf(ranked, got)).toEqual(plain(offers[0] as ServiceLevels));
        for (let i = 1; i < offers.length; i++) ranked.join(got, i);
        const joined = offers.reduce(lattice.join);
        expect(levelsOf(ranked, got)).toEqual(plain(joined));
        for (let i = 0; i < caps.length; i++) ranked.meet(got, offers.length + i);
        expect(levelsOf(ranked, got)).toEqual(plain(caps.reduce(lattice.meet, joined)));
      }),
    );
  });

  test("share a frozen record of terms for the same terms, sorted by id", () => {
    fc.assert(
      fc.property(someLevels, (levels) => {
        const ranked = new RankedLevels({ terms }, [...levels, ...levels]);
        const [first, again] = [new Int32Array(ranked.width), new Int32Array(ranked.width)];
        ranked.set(first, 0);
        ranked.set(again, levels.length);
        expect(ranked.termsOf(again)).toBe(ranked.termsOf(first));
        expect(Object.isFrozen(ranked.termsOf(first))).toBe(true);
        expect(Object.keys(ranked.termsOf(first) ?? {})).toEqual(["grade", "hours", "share"]);
      }),
    );
  });

  test("keep the right terms apart where there are more of them than numbers", () => {
    const many = new Map<string, TermScale>(Array.from({ length: 60 }, (_, i) => [`t${100 + i}`, { kind: "integer", better: "more" }]));
    const levels = (of: (place: number) => number): ServiceLevels => ({
      commitment: "none",
      publicity: "public",
      terms: new Map([...many.keys()].map((term, place) => [term, of(place)])),
    });
    const ranked = new RankedLevels({ terms: many }, [levels(() => 0), levels(() => 1), levels((place) => (place === 59 ? 0 : 1))]);
    const got = new Int32Array(ranked.width);
    const last = [0, 1, 2].map((one) => {
      ranked.set(got, one);
      return ranked.termsOf(got)?.["t159"];
    });
    expect(last).toEqual([0, 1, 0]);
  });

  test("rank publicities as their ladder does", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PUBLICITIES), fc.constantFrom(...PUBLICITIES), (a, b) => {
        expect(Math.sign(publicityRank(a) - publicityRank(b))).toBe(publicity.compare(a, b));
      }),
    );
  });
});
