import { expect, test } from "vitest";
import { bandAround } from "./band.js";
import { ensembleOf } from "./ensemble.js";
import { simulationOf, weekOf } from "./simulations.test-support.js";

const ensemble = ensembleOf([
  simulationOf([weekOf(0, { won: 1 }), weekOf(1, { won: 5 })], { seed: 7 }),
  simulationOf([weekOf(0, { won: 2 }), weekOf(1, { won: 5 })], { seed: 8 }),
  simulationOf([weekOf(0, { won: 6 }), weekOf(1, { won: 5 })], { seed: 9 }),
]);

test("a measure of each simulation has one band", () => {
  expect(ensemble.bandOf(({ seed }) => seed)).toEqual(bandAround([7, 8, 9]));
});

test("a measure of each week has a band for each week", () => {
  expect(ensemble.bandsOf(({ won }) => won)).toEqual([bandAround([1, 2, 6]), { mean: 5, low: 5, high: 5 }]);
  expect(ensemble.bandsOf(({ week }, { seed }) => week * seed)).toEqual([{ mean: 0, low: 0, high: 0 }, bandAround([7, 8, 9])]);
});

test("an ensemble is frozen, and so is all that it answers", () => {
  const bands = ensemble.bandsOf(({ won }) => won);
  expect([ensemble, ensemble.simulations, bands, bands[0], ensemble.bandOf(() => 1)].every(Object.isFrozen)).toBe(true);
});
