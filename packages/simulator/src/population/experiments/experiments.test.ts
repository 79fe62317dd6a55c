import { expect, test } from "vitest";
import { EXPERIMENTS } from "./experiments.js";
import { runExperiment } from "./run-experiment.js";

/** What holds by so wide a margin that any few seeds show it. What needs more of them is left to `npm run experiments`; docs/model.md has it all. */
const ROBUST: { readonly [experiment: string]: { readonly [measure: string]: "yes" } } = {
  "birthday-book": { "share of customers to whom it is a delight no more, last week": "yes" },
  "last-book": { "books that were missed, last year": "yes", "satisfaction, last week": "yes" },
  "vip-care": { "satisfaction of `others`, all weeks": "yes", comparisons: "yes" },
  launch: { "satisfaction, last week": "yes", "satisfaction, all weeks": "yes" },
  "low-control": { "satisfaction, last week": "yes", "satisfaction, all weeks": "yes" },
  "earned-perk": { "satisfaction, all weeks": "yes", comparisons: "yes" },
};

test.each(EXPERIMENTS.filter(({ id }) => id in ROBUST))("$id: $claim", async (experiment) => {
  const { outcomes } = await runExperiment(experiment, { customers: 400, runs: 4, seed: 11 });
  const expected = ROBUST[experiment.id] ?? {};
  const came = outcomes.filter(({ measure }) => measure in expected).map(({ measure, cameOut }) => [measure, cameOut]);
  expect(Object.fromEntries(came)).toEqual(expected);
});

test("policies of an experiment differ, and only one experiment shows too little to be seen with few seeds", () => {
  expect(EXPERIMENTS.map(({ id }) => id).filter((id) => !(id in ROBUST))).toEqual(["signed-perk"]);
  for (const { advised, warned } of EXPERIMENTS) expect(advised).not.toEqual(warned);
});
