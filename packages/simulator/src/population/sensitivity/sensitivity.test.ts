import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { expect, test } from "vitest";
import { trusted } from "../../arbitraries/policies.js";
import { comparePolicies } from "../compare/compare-policies.js";
import { type SensitivityOptions, sensitivity } from "./sensitivity.js";

const promising = (commitment: "best-effort" | "guaranteed") =>
  trusted({
    tierpolicy: 1,
    name: commitment,
    standards: { expected: { low: { ceiling: { commitment: "guaranteed" } } } },
    services: { technician: { need: "expected", control: "low" } },
    channels: { letter: { reach: "individual" } },
    rules: [
      { name: "a technician for all", conditions: { all: [] }, event: { type: "offer", params: { service: "technician", commitment } } },
    ],
  });
const [careful, bold] = [promising("best-effort"), promising("guaranteed")];
const small = { customers: 60, weeks: 12, runs: 3, seed: 5 };

test("coefficients are tried one at a time, at the ends of what is plausible, and those that move most come first", async () => {
  const found = await sensitivity(careful, bold, {
    ...small,
    tried: ["dropsToExpected", "claimBestEffort", "claimGuaranteed", "toldIndividually"],
  });
  if (isLeft(found)) throw new Error("it is right");
  const { a, b, measure, unit, runs, influences } = found.right;
  expect({ a, b, measure, unit, runs }).toEqual({
    a: { name: "best-effort" },
    b: { name: "guaranteed" },
    measure: "satisfaction",
    unit: "satisfaction, -1 to 1",
    runs: 3,
  });
  expect(influences.map(({ coefficient, usual, trials }) => [coefficient, usual, trials.map(({ value }) => value)])).toEqual([
    ["toldIndividually", 0.02, [0.01, 0.05]],
    ["claimBestEffort", 0.5, [0.4, 0.7]],
    ["claimGuaranteed", 1, [0.95]],
    ["dropsToExpected", 0.5, [0.35, 0.65]],
  ]);
  expect(influences.map(({ moves }) => moves > 0)).toEqual([true, true, true, false]);
});

test("with the usual coefficients, and with each that is tried, the difference is the one that comparing finds", async () => {
  const options: SensitivityOptions = {
    ...small,
    measure: "bad-tales",
    tried: ["claimBestEffort"],
    coefficients: { tellsFrom: 0.3, claimBestEffort: 0.4 },
  };
  const found = await sensitivity(careful, bold, options);
  const badTales = async (claimBestEffort: number) => {
    const compared = await comparePolicies(careful, bold, { ...small, coefficients: { tellsFrom: 0.3, claimBestEffort } });
    return isRight(compared) ? compared.right.measures.find(({ measure }) => measure === "bad-tales")?.difference : undefined;
  };
  if (isLeft(found)) throw new Error("it is right");
  expect(found.right.difference).toEqual(await badTales(0.4));
  expect(found.right.influences[0]?.trials.map(({ value, difference }) => [value, difference])).toEqual([[0.7, await badTales(0.7)]]);
});

test("a coefficient of which neither policy has anything moves nothing", async () => {
  const found = await sensitivity(careful, bold, { ...small, tried: ["joyOfDelight"] });
  if (isLeft(found)) throw new Error("it is right");
  expect(found.right.influences).toMatchObject([{ moves: 0, trials: [{ effect: "keeps", moved: { mean: 0, low: 0, high: 0 } }] }]);
});

test("a measure or a coefficient that there is not is named, and so is what is wrong with the options", async () => {
  const said = async (options: object) => {
    const found = await sensitivity(careful, bold, options);
    return isLeft(found) ? found.left.map(({ code, pointer, message, help }) => [code, pointer, message, help ?? "–"].join(" | ")) : [];
  };
  expect(await said({ measure: "joy", tried: ["calmng"] })).toEqual([
    "simulation-option | /measure | there is no measure `joy` | choose one of `satisfaction`, `satisfaction-throughout`, `customers`, `left`, `won`, `effort`, `cost`, `comparisons`, `dropped`, `bad-tales`, `good-tales`",
    "unknown-coefficient | /tried/0 | there is no coefficient `calmng` | did you mean `calming`?",
  ]);
  expect(await said({ runs: 0 })).toEqual(["simulation-option | /runs | `runs` is 0, and must be a whole number from 1 to 1,000 | –"]);
});
