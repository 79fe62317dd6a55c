import { isLeft } from "fp-ts/lib/Either.js";
import { expect, test } from "vitest";
import { trusted } from "../../arbitraries/policies.js";
import { simulate } from "../simulate.js";
import { bandAround } from "./band.js";
import { simulateRuns } from "./simulate-runs.js";

const policy = trusted({
  tierpolicy: 1,
  name: "bakery",
  services: { bread: { need: "basic", control: "low" } },
  rules: [{ name: "bread for all", conditions: { all: [] }, event: { type: "offer", params: { service: "bread" } } }],
});
const small = { customers: 50, weeks: 8, seed: 21 };

const ran = async (options: Parameters<typeof simulateRuns>[1]) => {
  const runs = await simulateRuns(policy, options);
  if (isLeft(runs)) throw new Error("it is right");
  return runs.right;
};

test("each run is the simulation of the next seed", async () => {
  const { simulations } = await ran({ ...small, runs: 3 });
  expect(simulations).toEqual([21, 22, 23].map((seed) => Object(simulate(policy, { ...small, seed })).right));
});

test("there are ten runs where nobody says how many", async () => {
  expect((await ran({ ...small, customers: 5, weeks: 1 })).simulations.map(({ seed }) => seed)).toEqual([
    21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
  ]);
});

test("bands are of what is measured in each run", async () => {
  const { simulations, bandOf, bandsOf } = await ran({ ...small, runs: 4 });
  const deliveries = (week: number) => simulations.map(({ weeks }) => weeks[week]?.services[0]?.deliveries ?? Number.NaN);
  expect(bandOf(({ weeks }) => weeks.at(-1)?.services[0]?.deliveries ?? Number.NaN)).toEqual(bandAround(deliveries(7)));
  expect(bandsOf(({ services }) => services[0]?.deliveries ?? Number.NaN)).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 7].map((week) => bandAround(deliveries(week))),
  );
});

test("whoever waits is told after each run, and has a moment to show it", async () => {
  const told: string[] = [];
  const running = ran({ ...small, runs: 3, onRun: (done, of) => told.push(`${done} of ${of}`) });
  setImmediate(() => told.push("a moment"));
  await running;
  expect(told.filter((one) => one !== "a moment")).toEqual(["1 of 3", "2 of 3", "3 of 3"]);
  expect(told.indexOf("a moment")).toBeLessThan(told.indexOf("3 of 3"));
});

test("whoever waits is told after each week of each run", async () => {
  const told: string[] = [];
  await ran({ ...small, weeks: 2, runs: 3, onWeek: (done, of) => told.push(`${done} of ${of}`) });
  expect(told).toEqual(["1 of 6", "2 of 6", "3 of 6", "4 of 6", "5 of 6", "6 of 6"]);
});

test("what is wrong with the options is said, all at once", async () => {
  const runs = await simulateRuns(policy, { runs: 1.5, weeks: 0, coefficients: { calming: 2 } });
  expect(isLeft(runs) ? runs.left.map(({ pointer }) => pointer) : []).toEqual(["/weeks", "/runs", "/coefficients/calming"]);
});
