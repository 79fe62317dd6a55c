import { expect, test } from "vitest";
import { byMoves, influenceOf, trialOf } from "./influence.js";

const LESS = [-0.2, -0.3, -0.25];
const MORE = [0.1, 0.12, 0.11];
const NEITHER = [-0.1, 0.1, 0.01];

test.each([
  ["a ranking that stays", LESS, [-0.5, -0.6, -0.55], "keeps"],
  ["a ranking that turns", LESS, MORE, "flips"],
  ["a ranking that turns the other way", MORE, LESS, "flips"],
  ["a ranking that is lost", MORE, NEITHER, "undecided"],
  ["a ranking that is found", NEITHER, LESS, "decided"],
  ["no ranking at all", NEITHER, [0.02, -0.1, 0.1], "keeps"],
  ["policies that differ in nothing any more", LESS, [0, 0, 0], "undecided"],
  ["one run, which decides nothing", [-0.2], [0.3], "keeps"],
])("%s", (_, usual, differences, effect) => {
  expect(trialOf(0.5, usual, differences).effect).toBe(effect);
});

test("how far the difference moves is seen run by run, which is much sharper than the difference itself", () => {
  const { value, difference, moved } = trialOf(0.5, [-1, 0, 1], [-0.9, 0.1, 1.1]);
  expect(value).toBe(0.5);
  expect([difference.mean, difference.low, difference.high].map((one) => one.toFixed(2))).toEqual(["0.10", "-2.38", "2.58"]);
  expect([moved.mean, moved.low, moved.high].map((one) => one.toFixed(2))).toEqual(["0.10", "0.10", "0.10"]);
});

test("a coefficient moves as much as its stronger end does, in either direction", () => {
  const trials = [trialOf(0, LESS, NEITHER), trialOf(1, LESS, [-0.9, -1, -0.95])];
  expect(influenceOf("calming", 0.5, trials)).toEqual({ coefficient: "calming", usual: 0.5, trials, moves: expect.closeTo(0.7, 12) });
  expect(influenceOf("calming", 0.5, []).moves).toBe(0);
  expect(influenceOf("calming", 0.5, [trialOf(0, [Number.NaN], [Number.NaN])]).moves).toBe(0);
});

test("what moves the difference most comes first, and among equals the first by name", () => {
  const [sympathy, calming, rises] = [
    influenceOf("sympathy", 0, [trialOf(1, LESS, MORE)]),
    influenceOf("calming", 0, [trialOf(1, LESS, NEITHER)]),
    influenceOf("rises", 0, [trialOf(1, LESS, NEITHER)]),
  ];
  expect([rises, sympathy, calming].sort(byMoves).map(({ coefficient }) => coefficient)).toEqual(["sympathy", "calming", "rises"]);
});
