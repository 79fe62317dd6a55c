import { expect, test } from "vitest";
import { streamOf, uniformOf } from "../chance/draws.js";
import { bandAround } from "./band.js";
import { reachOf95 } from "./reach.js";

const rounded = ({ mean, low, high }: { mean: number; low: number; high: number }) =>
  [mean, low, high].map((one) => Number(one.toFixed(4)));

test("the interval reaches as far as the tables of Student's t say", () => {
  const freedoms = [1, 2, 4, 9, 30, 120];
  expect(freedoms.map((freedom) => reachOf95(freedom).toFixed(3))).toEqual(["12.706", "4.303", "2.776", "2.262", "2.042", "1.980"]);
});

test("few values have wide intervals: Student's ten patients and their hours of additional sleep", () => {
  // Student (1908), The Probable Error of a Mean: the second drug less the first.
  expect(rounded(bandAround([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4]))).toEqual([1.58, 0.7001, 2.4599]);
});

test("two values, three values", () => {
  expect(rounded(bandAround([0, 1]))).toEqual([0.5, -5.8531, 6.8531]);
  expect(rounded(bandAround([0.25, 0.5, 0.75]))).toEqual([0.5, -0.121, 1.121]);
});

test("what is not a number is left out", () => {
  expect(bandAround([Number.NaN, 0, Number.NaN, 1])).toEqual(bandAround([0, 1]));
});

test("one value has no interval, and none has no mean either", () => {
  expect(bandAround([0.5])).toEqual({ mean: 0.5, low: Number.NaN, high: Number.NaN });
  expect(bandAround([])).toEqual({ mean: Number.NaN, low: Number.NaN, high: Number.NaN });
});

test("95 of 100 intervals around five values hold the truth", () => {
  const stream = streamOf(1, "coverage");
  // The sum of twelve uniform numbers, less 6, is as good as normal with mean 0.
  const normal = (run: number) => Array.from({ length: 12 }, (_, at) => uniformOf(stream, run, at)).reduce((sum, one) => sum + one, -6);
  const bands = Array.from({ length: 1000 }, (_, run) => bandAround([0, 1, 2, 3, 4].map((at) => normal(run * 5 + at))));
  const held = bands.filter(({ low, high }) => low <= 0 && high >= 0).length / 1000;
  expect(held).toBeGreaterThan(0.93);
  expect(held).toBeLessThan(0.97);
});
