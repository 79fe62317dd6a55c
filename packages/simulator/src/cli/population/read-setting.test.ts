import { isLeft, right } from "fp-ts/lib/Either.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workplace } from "../binary.test-support.js";
import type { PopulationOptions } from "./population-options.js";
import { readSetting } from "./read-setting.js";

const place = new Workplace();
const inPlace = (file: string) => `${place.folder}/${file}`;

beforeAll(() => {
  place.write("mine.json", { unhappyTell: 3, calming: 0.02 });
  place.write("wrong.json", { forgeting: 0.02, calming: 7, rises: -1 });
  place.write("list.json", [1]);
  place.write("no.json", "{");
});
afterAll(() => place.remove());

/** Everything that is said against it, each with how the command ends. */
const said = async (typed: Omit<PopulationOptions, "runs">): Promise<readonly string[]> => {
  const read = await readSetting({ runs: 5, ...typed });
  return isLeft(read) ? read.left.map(({ exit, message }) => `${exit} ${message.replace(`${place.folder}/`, "")}`) : [];
};

describe("what was typed of a simulation", () => {
  it("is 10,000 customers where nothing is said of them, and what the library has for the rest", async () => {
    expect(await readSetting({ runs: 5, start: "2026-05-01" })).toEqual(
      right({ customers: 10_000, start: "2026-05-01", runs: 5, coefficients: {} }),
    );
  });

  it("begins today, where no day is said", async () => {
    const read = await readSetting({ runs: 5 });
    expect(Math.abs(Date.parse(isLeft(read) ? "" : read.right.start) - Date.now())).toBeLessThan(2 * 86_400_000);
  });

  it("has the coefficients of a file, and before these the ones of the command line", async () => {
    const set = [["calming", 0.5] as const, ["rises", 0.2] as const];
    expect(
      await readSetting({ runs: 5, start: "2026-05-01", set, coefficients: inPlace("mine.json"), threads: 2, weeks: 7, seed: -3 }),
    ).toEqual(
      right({
        customers: 10_000,
        weeks: 7,
        seed: -3,
        start: "2026-05-01",
        runs: 5,
        threads: 2,
        coefficients: { unhappyTell: 3, calming: 0.5, rises: 0.2 },
      }),
    );
  });

  it("is refused with everything that is wrong with it", async () => {
    const set = [["envyofequal", 1] as const];
    expect(await said({ customers: -3, weeks: "many", seed: 0.5, start: "soon", threads: 0, set })).toEqual([
      "64 `customers` is -3, and must be a whole number from 1 to 10,000,000, or a list of customers",
      "64 `weeks` is the string `many`, and must be a whole number from 1 to 1,040",
      "64 `seed` is 0.5, and must be a whole number",
      "64 `start` is the string `soon`, and must be a day from `2024-01-01` to `2999-12-31`",
      "64 `threads` is 0, and must be a whole number from 1 to 256",
      "64 there is no coefficient `envyofequal`",
    ]);
  });

  it("names the file that is wrong, but for what the command line overrides", async () => {
    expect(await said({ coefficients: inPlace("wrong.json"), set: [["rises", -2]] })).toEqual([
      "3 in `wrong.json`, there is no coefficient `forgeting`",
      "3 in `wrong.json`, `calming` is 7, and must be a number from 0 to 1",
      "64 `rises` is -2, and must be a number from 0 to 1",
    ]);
    expect(await said({ coefficients: inPlace("list.json") })).toEqual(["3 `list.json` is not an object of coefficients"]);
    expect(await said({ coefficients: inPlace("no.json") })).toEqual([expect.stringMatching(/^3 `no.json` is not JSON: /)]);
    expect(await said({ coefficients: inPlace("nowhere.json") })).toEqual(["3 there is no file `nowhere.json`"]);
  });
});
