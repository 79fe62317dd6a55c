import picocolors from "picocolors";
import { expect, test } from "vitest";
import { influenceOf, trialOf } from "../../../population/sensitivity/influence.js";
import type { Sensitivity } from "../../../population/sensitivity/sensitivity.js";
import type { Screen } from "../../terminal/screen.js";
import { sensitivityText } from "./sensitivity-text.js";

const screen: Screen = { write: () => Promise.resolve(), colors: picocolors.createColors(false), isTerminal: false, width: 80, wrapAt: 80 };

const USUAL = [-0.2, -0.3, -0.25];

const sensitivityOf = (influences: Sensitivity["influences"]): Sensitivity => ({
  a: { name: "shop" },
  b: { name: "shop" },
  measure: "satisfaction-throughout",
  unit: "satisfaction, -1 to 1",
  runs: 3,
  difference: trialOf(0, USUAL, USUAL).difference,
  influences,
});

const turning = influenceOf("envyOfEquals", 0.6, [trialOf(0.3, USUAL, [0.1, 0.12, 0.11]), trialOf(0.9, USUAL, [-0.4, -0.5, -0.45])]);
const unsettling = influenceOf("calming", 0.01, [trialOf(0.03, USUAL, [-0.1, 0.1, 0.01])]);
const keeping = influenceOf("happyTell", 4, [trialOf(5, USUAL, [-0.21, -0.31, -0.26])]);
const idle = influenceOf("rises", 0.15, [trialOf(0.3, USUAL, USUAL)]);

test("coefficients that change a ranking are shown with what they change it to", () => {
  expect(sensitivityText(sensitivityOf([turning, unsettling, keeping, idle]), screen)).toBe(
    `sensitivity of satisfaction throughout, b less a: −0.250 ± 0.124
  envyOfEquals  0.6 → 0.3    +0.110 ± 0.025  ✗ the other is better
                0.6 → 0.9    −0.450 ± 0.124
  calming       0.01 → 0.03  +0.003 ± 0.249  ? decided no more
  the other 2 keep the ranking; of these \`happyTell\` moves the difference most,
  by 0.010
`,
  );
});

test("it is said that there is no ranking to change", () => {
  const { difference } = trialOf(0, USUAL, [-0.1, 0.1, 0.01]);
  expect(sensitivityText({ ...sensitivityOf([keeping]), difference }, screen)).toMatch(/^.*, b less a: \+0.003 ± 0.249 {2}\? undecided\n/);
});

test("it is said that none does", () => {
  expect(sensitivityText(sensitivityOf([keeping, idle]), screen)).toContain(
    "  no coefficient changes the ranking, each at its plausible low and high (2\n  tried); `happyTell` moves the difference most, by 0.010\n",
  );
});

test("it is said of the only other one, and of none", () => {
  expect(sensitivityText(sensitivityOf([turning, keeping]), screen)).toContain("  the other one keeps the ranking; of these `happyTell`");
  expect(sensitivityText(sensitivityOf([turning]), screen)).toContain("  no other was tried\n");
});
