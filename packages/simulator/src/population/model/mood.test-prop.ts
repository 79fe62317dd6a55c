import fc from "fast-check";
import { expect, test } from "vitest";
import { between, mood, share } from "../coefficients/coefficients.test-support.js";
import { joiningInWeek, leavingInWeek, logOfStaying, moved } from "./mood.js";

const WEEKS = 365.25 / 7;
const steepness = between(0, 10);

const leaving = (at: number, perYear: number, by: number) => leavingInWeek(at, logOfStaying(perYear), by);

test("mood stays between -1 and 1, and goes towards what moves it", () => {
  fc.assert(
    fc.property(mood, mood, share, (before, towards, by) => {
      const after = moved(before, towards, by);
      expect(Math.abs(after)).toBeLessThanOrEqual(1);
      expect(after).toBeCloseTo((1 - by) * before + by * towards, 12);
    }),
  );
});

test("a year of indifference loses the share of customers that is set", () => {
  fc.assert(
    fc.property(between(0, 0.999), steepness, (perYear, by) => {
      expect(leaving(0, perYear, by)).toBeCloseTo(1 - (1 - perYear) ** (1 / WEEKS), 12);
      expect(1 - (1 - leaving(0, perYear, by)) ** WEEKS).toBeCloseTo(perYear, 9);
    }),
  );
});

test("whoever is of mood v leaves exp(-steepness · v) times as often", () => {
  fc.assert(
    fc.property(mood, between(0, 0.999), steepness, (at, perYear, by) => {
      const staying = 1 - leaving(at, perYear, by);
      expect(staying).toBeCloseTo((1 - perYear) ** (Math.exp(-by * at) / WEEKS), 9);
    }),
  );
});

test("leaving is a probability, and the happier are never likelier to leave", () => {
  fc.assert(
    fc.property(mood, mood, share, steepness, (one, other, perYear, by) => {
      const [sadder, happier] = [Math.min(one, other), Math.max(one, other)];
      const [often, seldom] = [leaving(sadder, perYear, by), leaving(happier, perYear, by)];
      expect(seldom).toBeGreaterThanOrEqual(0);
      expect(often).toBeLessThanOrEqual(1);
      expect(seldom).toBeLessThanOrEqual(often);
    }),
  );
});

test("nobody leaves where nobody is to leave, however unhappy; and where all are to leave within a year, that is no error", () => {
  fc.assert(
    fc.property(mood, steepness, (at, by) => {
      expect(leaving(at, 0, by)).toBeCloseTo(0, 12);
      expect(leaving(at, 1, by)).toBeGreaterThan(0);
    }),
  );
  expect(1 - (1 - leaving(0, 1, 2)) ** WEEKS).toBeCloseTo(1, 12);
});

test("joining is a probability, and a better opinion never makes it less likely", () => {
  fc.assert(
    fc.property(mood, mood, between(0, 52), share, steepness, (one, other, attempts, succeed, by) => {
      const [worse, better] = [Math.min(one, other), Math.max(one, other)];
      const [seldom, often] = [joiningInWeek(worse, attempts, succeed, by), joiningInWeek(better, attempts, succeed, by)];
      expect(seldom).toBeGreaterThanOrEqual(0);
      expect(often).toBeLessThanOrEqual(1);
      expect(seldom).toBeLessThanOrEqual(often);
    }),
  );
});

test("without an opinion, attempts succeed as often as is set", () => {
  fc.assert(
    fc.property(between(0, 52), share, steepness, (attempts, succeed, by) => {
      expect(joiningInWeek(0, attempts, succeed, by)).toBeCloseTo((attempts / WEEKS) * succeed, 12);
    }),
  );
  expect(joiningInWeek(0.5, 26, 0.1, 2)).toBeCloseTo((26 / WEEKS) * 0.1 * Math.E, 12);
  expect(joiningInWeek(1, 52, 0.5, 10)).toBeCloseTo(52 / WEEKS, 12);
});
