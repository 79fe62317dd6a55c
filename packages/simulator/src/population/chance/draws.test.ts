import chi2gof from "@stdlib/stats-chi2gof";
import { describe, expect, it } from "vitest";
import { bitsOf, streamOf, uniformOf } from "./draws.js";

/** All seeds are fixed, so that what holds today holds tomorrow. */
const LEAST_PROBABILITY = 0.001;
const MANY = 20_000;

const PURPOSE = "occasion care";
const STREAM = streamOf(1, PURPOSE);

const fitOf = (numbers: readonly number[], classes: number): number => {
  const seen = new Array<number>(classes).fill(0);
  for (const number of numbers) {
    const at = Math.floor(number * classes);
    seen[at] = (seen[at] ?? 0) + 1;
  }
  return chi2gof(
    seen,
    seen.map(() => numbers.length / classes),
  ).pValue;
};

/** Whether two numbers have nothing to do with each other: how many pairs fall into each square of a board. */
const fitOfPairs = (pairs: readonly (readonly [number, number])[]): number => {
  const side = 12;
  return fitOf(
    pairs.map(([one, other]) => (Math.floor(one * side) * side + Math.floor(other * side) + 0.5) / side ** 2),
    side ** 2,
  );
};

const numbers = (draw: (at: number) => number): readonly number[] => Array.from({ length: MANY }, (_, at) => draw(at));
const pairs = (one: (at: number) => number, other: (at: number) => number) =>
  Array.from({ length: MANY }, (_, at) => [one(at), other(at)] as const);

describe("a draw is uniform", () => {
  it.each([
    ["from person to person", (at: number) => uniformOf(STREAM, at, 7)],
    ["from week to week", (at: number) => uniformOf(STREAM, 7, at)],
    ["from seed to seed", (at: number) => uniformOf(streamOf(at, "leaves"), 7, 7)],
    ["from purpose to purpose", (at: number) => uniformOf(streamOf(1, `occasion ${at}`), 7, 7)],
    ["over people and weeks together", (at: number) => uniformOf(STREAM, at % 200, Math.floor(at / 200))],
  ])("%s", (_, draw) => {
    for (const classes of [2, 10, 256]) expect(fitOf(numbers(draw), classes)).toBeGreaterThan(LEAST_PROBABILITY);
  });

  it("in its last bits too", () => {
    const last = numbers((at) => ((bitsOf(STREAM, at, 3) & 0xff) + 0.5) / 256);
    expect(fitOf(last, 256)).toBeGreaterThan(LEAST_PROBABILITY);
  });

  it("and never 0 or 1", () => {
    const all = numbers((at) => uniformOf(STREAM, at, at));
    expect(Math.min(...all)).toBeGreaterThan(0);
    expect(Math.max(...all)).toBeLessThan(1);
    expect((2 ** 32 - 1 + 0.5) / 2 ** 32).toBeLessThan(1);
  });
});

describe("a draw says nothing of another one", () => {
  const draw = (at: number) => uniformOf(STREAM, at, 7);
  const others: { readonly [name: string]: (at: number) => number } = {
    "of the next person": (at) => uniformOf(STREAM, at + 1, 7),
    "of the same person a week later": (at) => uniformOf(STREAM, at, 8),
    "of the same person a year later": (at) => uniformOf(STREAM, at, 59),
    "of person and week exchanged": (at) => uniformOf(STREAM, 7, at),
    "under the next seed": (at) => uniformOf(streamOf(2, PURPOSE), at, 7),
    ...Object.fromEntries(
      ["leaves", "joins", "occasion pie", "kept care", "kept pie"].map((purpose) => [
        `for another purpose, ${purpose}`,
        (at: number) => uniformOf(streamOf(1, purpose), at, 7),
      ]),
    ),
  };

  it.each(Object.entries(others))("%s", (_, other) => {
    expect(fitOfPairs(pairs(draw, other))).toBeGreaterThan(LEAST_PROBABILITY);
  });

  it("and these tests refuse draws that do: the same ones, shifted ones, and those of a bare product", () => {
    const product = (at: number) => (Math.imul(at, 0x9e3779b1) >>> 0) / 2 ** 32;
    expect(fitOfPairs(pairs(draw, draw))).toBeLessThan(LEAST_PROBABILITY);
    expect(fitOfPairs(pairs(draw, (at) => (draw(at) + 0.25) % 1))).toBeLessThan(LEAST_PROBABILITY);
    expect(fitOfPairs(pairs(product, (at) => product(at + 1)))).toBeLessThan(LEAST_PROBABILITY);
  });
});

it("every bit of the person, the week and the seed changes every bit of a draw half of the time", () => {
  const of = {
    person: (at: number, bit: number) => bitsOf(STREAM, at ^ (1 << bit), 5),
    week: (at: number, bit: number) => bitsOf(STREAM, at, 5 ^ (1 << bit)),
    seed: (at: number, bit: number) => bitsOf(streamOf(1 ^ (1 << bit), PURPOSE), at, 5),
  };
  for (const [name, changed] of Object.entries(of)) {
    for (let bit = 0; bit < 20; bit++) {
      const flips = new Array<number>(32).fill(0);
      for (let at = 0; at < 1000; at++) {
        const difference = bitsOf(STREAM, at, 5) ^ changed(at, bit);
        for (let out = 0; out < 32; out++) flips[out] = (flips[out] ?? 0) + ((difference >>> out) & 1);
      }
      // Five standard deviations of 1,000 tosses.
      for (const times of flips) expect(Math.abs(times - 500), `${name}, bit ${bit}`).toBeLessThan(80);
    }
  }
});

it("draws are these, on every machine", () => {
  expect([1, -1, 2 ** 32 + 1].map((seed) => streamOf(seed, "leaves"))).toEqual([1494220564, -551036104, 1494220564]);
  expect([streamOf(1, "joins"), streamOf(1, "")]).toEqual([-1651713219, -793684718]);
  expect([bitsOf(0, 0, 0), bitsOf(1, 2, 3), bitsOf(1, 3, 2), bitsOf(-1, 2 ** 31, 104)]).toEqual([0, 1187319516, 894933277, 921610871]);
  expect(uniformOf(1, 2, 3)).toBe((bitsOf(1, 2, 3) + 0.5) / 4294967296);
});
